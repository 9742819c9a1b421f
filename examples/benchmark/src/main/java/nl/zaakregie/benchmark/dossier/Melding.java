package nl.zaakregie.benchmark.dossier;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A signal about two invented persons that are in no other. BSN are made in the range for tests, 9999. */
final class Melding {

    private static final AtomicInteger TELLER = new AtomicInteger();
    private static final List<String> BSN = IntStream.range(0, 100_000)
            .mapToObj("9999%05d"::formatted)
            .filter(Melding::isElfproef)
            .toList();

    private Melding() {}

    static Map<String, Object> volgende() {
        int nummer = TELLER.incrementAndGet();
        return Map.of(
                "betrokkenen",
                List.of(persoon(2 * nummer), persoon(2 * nummer + 1)),
                "melder",
                Map.of("naam", "Basisschool De Wilg", "contact", "ib@dewilg.example"),
                "relatieMelder",
                "school",
                "situatie",
                "Meting " + nummer,
                "inhoud",
                "Gezien bij meting " + nummer,
                "leefdomeinen",
                List.of("onderwijs"));
    }

    private static Map<String, Object> persoon(int nummer) {
        return Map.of(
                "bsn",
                bsn(nummer),
                "geslachtsnaam",
                "Proefpersoon",
                "voornamen",
                "Nummer " + nummer,
                "gemeentecode",
                "9901");
    }

    /** Some 9,000; begins anew after the last. */
    static String bsn(int nummer) {
        return BSN.get(nummer % BSN.size());
    }

    private static boolean isElfproef(String bsn) {
        int som = -Character.digit(bsn.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * Character.digit(bsn.charAt(i), 10);
        }
        return som % 11 == 0;
    }
}
