package nl.zaakregie.doorgifte;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.StufVersie;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is passed on, and where to.
 *
 * @param diensten per service of ZDS, by its name ({@code creeer-zaak} or {@code creeerZaak}); what is not named is off
 * @param magazijn required as soon as a service is on
 * @param ontvanger the name under which the zakenmagazijn must be addressed; absent = the message stays as it is
 * @param bezorgElke time between two looks at what waits; at least a second
 * @param onthoud how long a message that was delivered later is recognised when it comes again
 */
@ConfigurationProperties("zaakregie.doorgifte")
record DoorgifteProperties(
        @DefaultValue Map<String, Schakelaar> diensten,
        @Nullable Magazijn magazijn,
        @Nullable Ontvanger ontvanger,
        @DefaultValue("10s") Duration bezorgElke,
        @DefaultValue("90d") Duration onthoud) {

    DoorgifteProperties {
        diensten = Map.copyOf(diensten);
        if (!aan(diensten).isEmpty() && magazijn == null) {
            throw new IllegalArgumentException("Er is doorgifte aan, maar zaakregie.doorgifte.magazijn.url ontbreekt");
        }
    }

    enum Schakelaar {
        AAN,
        UIT
    }

    /**
     * The zakenmagazijn.
     *
     * @param url base of its StUF endpoints; the portType is added
     * @param gebruiker for HTTP Basic; absent for none
     * @param sslBundle name of a Spring SSL bundle for two-way TLS; absent for none
     */
    record Magazijn(
            URI url,
            @DefaultValue("5s") Duration verbindtijd,
            @DefaultValue("60s") Duration antwoordtijd,
            @Nullable String gebruiker,
            @Nullable String wachtwoord,
            @Nullable String sslBundle) {

        @Override
        public String toString() {
            return "Magazijn[" + url + "]";
        }
    }

    /** Values that come in place of those in stuurgegevens/ontvanger; an absent one stays. */
    record Ontvanger(
            @Nullable String organisatie,
            @Nullable String applicatie,
            @Nullable String administratie) {}

    /** The services that are on. */
    Set<Operatie> aan() {
        return aan(diensten);
    }

    private static Set<Operatie> aan(Map<String, Schakelaar> diensten) {
        Set<Operatie> aan = EnumSet.noneOf(Operatie.class);
        diensten.forEach((naam, stand) -> {
            Operatie operatie = operatie(naam)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "zaakregie.doorgifte.diensten." + naam + " is geen dienst van ZDS"));
            if (stand == Schakelaar.AAN) {
                aan.add(operatie);
            }
        });
        return aan;
    }

    private static Optional<Operatie> operatie(String naam) {
        String kaal = kaal(naam);
        return Arrays.stream(StufService.values())
                .filter(s -> s.versie() == StufVersie.ZDS_1_1 || s.versie() == StufVersie.ZDS_1_2)
                .map(StufService::operatie)
                .filter(o ->
                        o != Operatie.BEVESTIG_OVERDRAGEN_ZAAK && kaal(o.name()).equals(kaal))
                .findFirst();
    }

    private static String kaal(String naam) {
        return naam.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }
}
