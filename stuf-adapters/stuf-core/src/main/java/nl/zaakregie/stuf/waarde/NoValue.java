package nl.zaakregie.stuf.waarde;

import java.util.Arrays;
import java.util.Optional;

/** Why an element is empty ({@code StUF:noValue}, StUF 03.01). */
public enum NoValue {
    NIET_ONDERSTEUND("nietOndersteund"),
    NIET_GEAUTORISEERD("nietGeautoriseerd"),
    /** There certainly is no value; in an update this is how a value is taken away. */
    GEEN_WAARDE("geenWaarde"),
    WAARDE_ONBEKEND("waardeOnbekend"),
    VASTGESTELD_ONBEKEND("vastgesteldOnbekend");

    private final String waarde;

    NoValue(String waarde) {
        this.waarde = waarde;
    }

    /** Notation on the wire. */
    public String waarde() {
        return waarde;
    }

    public static Optional<NoValue> van(String tekst) {
        return Arrays.stream(values()).filter(n -> n.waarde.equals(tekst)).findFirst();
    }
}
