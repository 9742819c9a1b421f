package nl.zaakregie.voorbeeld.demo;

import java.util.HashMap;
import java.util.Map;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Wacht;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;

/**
 * A small stock of identifications for tests. Zaakregie works without the zakenmagazijn only as far as its stock goes,
 * so a test that is going to break the connection first waits until the stock is there.
 */
final class Nummervoorraad {

    private static final int AANTAL = 15;

    private Nummervoorraad() {}

    /** Properties for Zaakregie, with these others. */
    static Map<String, String> met(Map<String, String> andere) {
        Map<String, String> alles = new HashMap<>(andere);
        alles.put("zaakregie.dossieropslag.voorraad.zaken", String.valueOf(AANTAL));
        alles.put("zaakregie.dossieropslag.voorraad.documenten", String.valueOf(AANTAL));
        return alles;
    }

    /** Right after the start, when all that the zakenmagazijn did was giving out identifications. */
    static void wachtTotVol(Restklant magazijn) {
        Wacht.tot(
                "de voorraad identificaties is aangelegd",
                () -> magazijn.haal("/inzage/aantallen")
                                .moetLukken("aantallen van het zakenmagazijn")
                                .path("berichten")
                                .asInt()
                        >= 2 * AANTAL);
    }
}
