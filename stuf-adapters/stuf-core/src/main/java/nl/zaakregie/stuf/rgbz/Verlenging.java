package nl.zaakregie.stuf.rgbz;

/**
 * Extension of the term.
 *
 * @param duur days, 0 to 999
 */
public record Verlenging(int duur, String reden) {

    @Override
    public String toString() {
        return "Verlenging[" + duur + "]";
    }
}
