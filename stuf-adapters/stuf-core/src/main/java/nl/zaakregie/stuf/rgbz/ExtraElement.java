package nl.zaakregie.stuf.rgbz;

/** Named value outside the standard. Kept in order and not interpreted. */
public record ExtraElement(String naam, String waarde) {

    @Override
    public String toString() {
        return "ExtraElement[" + naam + "]";
    }
}
