package nl.zaakregie.stuf.bericht;

import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.stuf0301.VrijElement;
import nl.zaakregie.stuf.xml.StufXml;

/** Reads one element that we do not interpret from its text. */
public final class Fragmentlezer {

    private Fragmentlezer() {}

    /**
     * @throws IllegalArgumentException when the text is no well-formed element
     */
    public static VrijElement lees(String xml) {
        return lees(xml, Naamruimte.STUF, VrijElement.class);
    }

    /**
     * An element of a known kind.
     *
     * @param naamruimte of the family that knows it
     * @throws IllegalArgumentException when the text is no well-formed element
     */
    public static <E extends StufElement> E lees(String xml, String naamruimte, Class<E> soort) {
        try {
            XMLStreamReader lezer = StufXml.lezer(new StringReader(xml));
            lezer.nextTag();
            return Berichtcontexten.voor(naamruimte)
                    .createUnmarshaller()
                    .unmarshal(new Nilvertaler(lezer), soort)
                    .getValue();
        } catch (XMLStreamException | JAXBException e) {
            throw new IllegalArgumentException("Het fragment is geen leesbaar XML-element", e);
        }
    }
}
