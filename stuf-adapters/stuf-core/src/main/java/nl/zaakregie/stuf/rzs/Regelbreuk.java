package nl.zaakregie.stuf.rzs;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A narrowing of RZS that a message does not keep to.
 *
 * @param element path under {@code object}; what repeats has its place, counted from 0
 * @param regel   what is asked there
 */
public record Regelbreuk(String element, Regel regel) {

    /** Text for the details of a fault: element and rule, never a value. */
    public String tekst() {
        return element + ": " + regel.tekst();
    }

    public static String tekst(List<Regelbreuk> breuken) {
        return breuken.stream().map(Regelbreuk::tekst).collect(Collectors.joining("; "));
    }
}
