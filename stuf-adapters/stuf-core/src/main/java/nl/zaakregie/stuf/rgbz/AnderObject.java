package nl.zaakregie.stuf.rgbz;

/**
 * Object of a type that we do not interpret, such as an address or a building.
 *
 * @param soort name of the element, such as {@code adres}
 * @param xml   the whole element
 */
public record AnderObject(String soort, String xml) implements Objectinhoud {

    @Override
    public String toString() {
        return "AnderObject[" + soort + "]";
    }
}
