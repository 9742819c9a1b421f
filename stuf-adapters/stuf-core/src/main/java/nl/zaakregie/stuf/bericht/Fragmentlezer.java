package nl.zaakregie.stuf.bericht;

import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.schema.stuf0301.VrijElement;
import nl.zaakregie.stuf.xml.StufXml;

/** Reads one element that we do not interpret from its text. */
public final class Fragmentlezer {

    private Fragmentlezer() {}

    /**
     * @throws IllegalArgumentException when the text is no well-formed element
     */
    public static VrijElement lees(String xml) {
        try {
            XMLStreamReader lezer = StufXml.lezer(new StringReader(xml));
            lezer.nextTag();
            return Berichtcontexten.voor(Naamruimte.STUF)
                    .createUnmarshaller()
                    .unmarshal(new Nilvertaler(lezer), VrijElement.class)
                    .getValue();
        } catch (XMLStreamException | JAXBException e) {
            throw new IllegalArgumentException("Het fragment is geen leesbaar XML-element", e);
        }
    }
}
