package nl.zaakregie.stuf.testhulp;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.StufVersie;

/**
 * The tag on a test that shows one service working in one role: {@code @Tag("koppelvlak:creeerZaak:1.2:zaaksysteem:client")}.
 * The conformance matrix in {@code stuf-adapters/README.md} is made of these tags, so a tag must name a service that exists.
 *
 * <p>The service is the {@link Operatie} in camel case, the version the number of the standard (1.1, 1.2, 1.0 for RZS,
 * 3.10, 3.15, 3.01), the role the part that our side plays in the test, and the last part whether our side calls or is called.
 */
public record Koppelvlaktag(StufService service, String rol, Kant kant) implements Comparable<Koppelvlaktag> {

    /** Whether our side sends the message or receives it. */
    public enum Kant {
        CLIENT,
        SERVER
    }

    static final String BEGIN = "koppelvlak:";

    private static final Set<String> ROLLEN = Set.of(
            "zaaksysteem",
            "zakenmagazijn",
            "regiesysteem",
            "backoffice",
            "abonnementenbeheer",
            "gegevensmagazijn",
            "eformulieren");
    private static final Map<StufVersie, String> VERSIES = Map.of(
            StufVersie.ZDS_1_1, "1.1",
            StufVersie.ZDS_1_2, "1.2",
            StufVersie.RZS_1_0, "1.0",
            StufVersie.BG_3_10, "3.10",
            StufVersie.EF_3_15, "3.15",
            StufVersie.STUF_3_01, "3.01");

    /** @throws IllegalArgumentException naming what does not exist */
    public static Koppelvlaktag van(String tag) {
        String[] delen = tag.split(":");
        if (delen.length != 5 || !tag.startsWith(BEGIN)) {
            throw new IllegalArgumentException(tag + " is niet koppelvlak:dienst:versie:rol:kant");
        }
        StufService service = service(delen[1], delen[2])
                .orElseThrow(() -> new IllegalArgumentException(tag + ": deze dienst is er niet in deze versie"));
        if (!ROLLEN.contains(delen[3])) {
            throw new IllegalArgumentException(tag + ": de rol is een van " + ROLLEN);
        }
        return new Koppelvlaktag(service, delen[3], Kant.valueOf(delen[4].toUpperCase(Locale.ROOT)));
    }

    /** The operation as it stands in a tag. */
    public static String dienst(StufService service) {
        String[] woorden = service.operatie().name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder naam = new StringBuilder(woorden[0]);
        Arrays.stream(woorden)
                .skip(1)
                .forEach(woord -> naam.append(woord.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(woord.substring(1)));
        return naam.toString();
    }

    public static String versie(StufService service) {
        return VERSIES.getOrDefault(service.versie(), "");
    }

    private static Optional<StufService> service(String dienst, String versie) {
        return Arrays.stream(StufService.values())
                .filter(s -> dienst(s).equals(dienst) && versie(s).equals(versie))
                .findFirst();
    }

    @Override
    public int compareTo(Koppelvlaktag ander) {
        return Comparator.comparing((Koppelvlaktag tag) -> tag.service)
                .thenComparing(tag -> tag.rol)
                .thenComparing(tag -> tag.kant)
                .compare(this, ander);
    }

    @Override
    public String toString() {
        return BEGIN + dienst(service) + ":" + versie(service) + ":" + rol + ":"
                + kant.name().toLowerCase(Locale.ROOT);
    }
}
