package nl.zaakregie.stuf.rzs;

/**
 * A narrowing of RZS that a message does not keep to.
 *
 * @param element path in the message
 * @param regel   what is asked, in Dutch; without values
 */
public record Regelbreuk(String element, String regel) {

    /** Text for the details of a fault. */
    public String tekst() {
        return element + ": " + regel;
    }
}
