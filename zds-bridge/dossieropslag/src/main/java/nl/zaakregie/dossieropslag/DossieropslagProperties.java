package nl.zaakregie.dossieropslag;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.ssl.SslBundles;

/**
 * Where dossiers go.
 *
 * @param afzender how we are named in what we send
 * @param zakenmagazijn the existing zakenmagazijn
 * @param backoffices suites that take zaken over, by the name that a zaaktype gives in {@code backoffice}
 */
@ConfigurationProperties("zaakregie.dossieropslag")
public record DossieropslagProperties(
        @Nullable Partij afzender,
        @Nullable Magazijn zakenmagazijn,
        @DefaultValue Map<String, Partner> backoffices,
        @DefaultValue Voorraad voorraad) {

    public DossieropslagProperties {
        backoffices = Map.copyOf(backoffices);
    }

    /** @param applicatie 3 to 50 characters */
    public record Partij(
            @Nullable String organisatie,
            String applicatie,
            @Nullable String administratie) {}

    /**
     * The zakenmagazijn.
     *
     * @param url base of its StUF endpoints; the portType is added
     * @param versie ZDS_1_1 or ZDS_1_2
     * @param antwoordtijd after this the answer is unknown and we ask before we send again
     * @param gebruiker for HTTP Basic; absent for none
     * @param sslBundle name of a Spring SSL bundle for two-way TLS; absent for none
     * @param wss WS-Security in every message
     * @param mtom documents as attachments
     */
    public record Magazijn(
            URI url,
            @DefaultValue("ZDS_1_2") StufVersie versie,
            Partij systeem,
            @DefaultValue("5s") Duration verbindtijd,
            @DefaultValue("30s") Duration antwoordtijd,
            @Nullable String gebruiker,
            @Nullable String wachtwoord,
            @Nullable String sslBundle,
            @DefaultValue Toegang.Wss wss,
            @DefaultValue("false") boolean mtom) {

        StufVerbinding verbinding(Supplier<SslBundles> bundels) {
            return StufVerbinding.naar(url)
                    .met(verbindtijd, antwoordtijd)
                    .met(new Toegang(gebruiker, wachtwoord, sslBundle, wss, mtom), bundels);
        }

        @Override
        public String toString() {
            return "Magazijn[" + url + ", " + versie + "]";
        }
    }

    /** A backoffice suite; let in as the zakenmagazijn is. */
    public record Partner(
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
            return "Partner[" + url + "]";
        }
    }

    /**
     * Identifications kept in stock.
     *
     * @param besluiten only with ZDS 1.2; in 1.1 there are none
     * @param aanvullenElke time between two looks at the stock
     */
    public record Voorraad(
            @DefaultValue("100") int zaken,
            @DefaultValue("100") int documenten,
            @DefaultValue("25") int besluiten,
            @DefaultValue("10s") Duration aanvullenElke) {}
}
