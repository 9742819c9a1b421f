package nl.zaakregie.stuf.rzs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects breaches, each once. */
final class Regelbreuken {

    private final List<Regelbreuk> gevonden = new ArrayList<>();

    void alsNiet(boolean goed, String element, Regel regel) {
        Regelbreuk breuk = new Regelbreuk(element, regel);
        if (!goed && !gevonden.contains(breuk)) {
            gevonden.add(breuk);
        }
    }

    void gevuld(@Nullable String waarde, String element) {
        gevuld(waarde, element, Regel.VERPLICHT);
    }

    void gevuld(@Nullable String waarde, String element, Regel regel) {
        alsNiet(waarde != null && !waarde.isBlank(), element, regel);
    }

    List<Regelbreuk> lijst() {
        return List.copyOf(gevonden);
    }
}
