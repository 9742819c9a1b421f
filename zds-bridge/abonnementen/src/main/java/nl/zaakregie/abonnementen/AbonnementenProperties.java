package nl.zaakregie.abonnementen;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Toegang;
import nl.zaakregie.stuf.mapping.NotificatieMapper;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.ssl.SslBundles;

/**
 * Who wants to know what.
 *
 * @param afzender how we are named in notifications; required unless the variant is {@code uit} or {@code servicebus}
 * @param beheer abonnementenbeheer elsewhere; required in variant {@code elders}
 * @param abonnees systems that can be told, by name
 * @param abonnementen what each is told
 * @param naamZender extra element of the trigger for the sending application
 * @param bezorgElke time between two looks at what must be sent; at least a second
 * @param bewaartermijn how long what was sent or refused stays, and how long the zaaktype of a zaak is asked
 */
@ConfigurationProperties("zaakregie.abonnementen")
record AbonnementenProperties(
        @DefaultValue("uit") Variant variant,
        @Nullable Partij afzender,
        @Nullable Abonnee beheer,
        @DefaultValue Map<String, Abonnee> abonnees,
        @DefaultValue List<Abonnement> abonnementen,
        @DefaultValue(NotificatieMapper.ZENDENDE_APPLICATIE) String naamZender,
        @DefaultValue("5s") Duration bezorgElke,
        @DefaultValue("30d") Duration bewaartermijn) {

    AbonnementenProperties {
        abonnees = Map.copyOf(abonnees);
        abonnementen = List.copyOf(abonnementen);
        if ((variant == Variant.HIER || variant == Variant.ELDERS) && afzender == null) {
            throw new IllegalArgumentException("zaakregie.abonnementen.afzender.applicatie ontbreekt");
        }
        if (variant == Variant.ELDERS && beheer == null) {
            throw new IllegalArgumentException(
                    "zaakregie.abonnementen.beheer.url ontbreekt, verplicht bij variant elders");
        }
        for (Abonnement abonnement : abonnementen) {
            if (!abonnees.containsKey(abonnement.abonnee())) {
                throw new IllegalArgumentException(
                        "zaakregie.abonnementen.abonnees." + abonnement.abonnee() + " ontbreekt");
            }
        }
    }

    /** @param applicatie 3 to 50 characters */
    record Partij(
            @Nullable String organisatie,
            String applicatie,
            @Nullable String administratie) {

        Systeem alsSysteem() {
            return new Systeem(organisatie, applicatie, administratie, null);
        }
    }

    /**
     * A system that can be told.
     *
     * @param url base of its StUF endpoints; the portType is added
     * @param gebruiker for HTTP Basic; absent for none
     * @param sslBundle name of a Spring SSL bundle for two-way TLS; absent for none
     * @param wss WS-Security in every message
     */
    record Abonnee(
            URI url,
            Partij systeem,
            @DefaultValue("5s") Duration verbindtijd,
            @DefaultValue("30s") Duration antwoordtijd,
            @Nullable String gebruiker,
            @Nullable String wachtwoord,
            @Nullable String sslBundle,
            @DefaultValue Toegang.Wss wss) {

        StufVerbinding verbinding(Supplier<SslBundles> bundels) {
            return StufVerbinding.naar(url)
                    .met(verbindtijd, antwoordtijd)
                    .met(new Toegang(gebruiker, wachtwoord, sslBundle, wss, false), bundels);
        }

        @Override
        public String toString() {
            return "Abonnee[" + url + "]";
        }
    }

    /**
     * One subscription.
     *
     * @param zaaktypen codes; empty = all
     * @param gebeurtenissen empty = all five
     * @param statussen codes or omschrijvingen that count for ACTUALISEER_ZAAKSTATUS; empty = all
     */
    record Abonnement(
            String abonnee,
            @DefaultValue Set<String> zaaktypen,
            @DefaultValue Set<Gebeurtenis> gebeurtenissen,
            @DefaultValue Set<String> statussen) {

        Abonnement {
            zaaktypen = Set.copyOf(zaaktypen);
            gebeurtenissen = Set.copyOf(gebeurtenissen);
            statussen = Set.copyOf(statussen);
        }
    }
}
