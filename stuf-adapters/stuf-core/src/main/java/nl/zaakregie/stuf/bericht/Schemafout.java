package nl.zaakregie.stuf.bericht;

/**
 * A place where a message does not keep to the schema.
 *
 * @param element path of local names, such as {@code object/omschrijving}; the root is left out
 * @param regel   what is wrong, in Dutch; never the value
 */
public record Schemafout(String element, String regel) {

    /** Text for the details of a fault or for the user who entered the data. */
    public String tekst() {
        return element + " " + regel;
    }
}
