package nl.zaakregie.stuf.rgbz;

import nl.zaakregie.stuf.waarde.NoValue;
import org.jspecify.annotations.Nullable;

/**
 * Named value outside the standard. Kept in order and not interpreted.
 *
 * @param waarde empty text when the element has no value
 * @param leeg   why it has no value; absent when it has one, or when the sender gave no reason
 */
public record ExtraElement(
        String naam, String waarde, @Nullable NoValue leeg) {

    public ExtraElement {
        if (leeg != null && !waarde.isEmpty()) {
            throw new IllegalArgumentException("Een extraElement heeft een waarde of een reden om leeg te zijn");
        }
    }

    public ExtraElement(String naam, String waarde) {
        this(naam, waarde, null);
    }

    /** Says that there is no value, which is not the same as saying nothing. */
    public static ExtraElement leeg(String naam, NoValue reden) {
        return new ExtraElement(naam, "", reden);
    }

    public boolean heeftWaarde() {
        return leeg == null;
    }

    @Override
    public String toString() {
        return "ExtraElement[" + naam + "]";
    }
}
