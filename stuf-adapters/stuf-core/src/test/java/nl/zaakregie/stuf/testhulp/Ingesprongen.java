package nl.zaakregie.stuf.testhulp;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import nl.zaakregie.stuf.xml.StufXml;

/** XML laid out for people. */
final class Ingesprongen {

    private Ingesprongen() {}

    static String van(String xml) {
        try {
            Transformer opmaak = StufXml.transformers().newTransformer();
            opmaak.setOutputProperty(OutputKeys.INDENT, "yes");
            opmaak.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
            opmaak.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter tekst = new StringWriter();
            opmaak.transform(new StreamSource(new StringReader(xml)), new StreamResult(tekst));
            return tekst.toString();
        } catch (TransformerException e) {
            throw new AssertionError("Geen XML", e);
        }
    }
}
