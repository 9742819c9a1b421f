package nl.zaakregie.stuf.xml;

/**
 * Bounds on XML from outside. Exceeding one refuses the message; nothing is cut off silently.
 *
 * @param diepte          nesting of elements
 * @param elementen       number of elements in the message
 * @param onbekend        elements we do not model; each costs much more than one we do
 * @param attributen      attributes per element
 * @param attribuutLengte characters per attribute value
 * @param tekstLengte     characters of text in one element; the text of {@code inhoud} is streamed and not counted here
 * @param documentBytes   bytes of one document after decoding
 */
public record Limieten(
        int diepte,
        int elementen,
        int onbekend,
        int attributen,
        int attribuutLengte,
        int tekstLengte,
        long documentBytes) {

    /** Wide enough for every message of the standards: they nest 15 deep and have texts up to 1000 characters. */
    public static final Limieten STANDAARD = new Limieten(60, 50_000, 1_000, 60, 4_096, 1_000_000, 2_000_000_000L);
}
