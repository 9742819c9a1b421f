package nl.zaakregie.voorbeeld.zakenmagazijn.proef;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What came back on a SOAP message. */
public record Soapantwoord(int status, String tekst) {

    public boolean isBv03() {
        return status == 200 && tekst.contains("Bv03Bericht");
    }

    /** Code of the foutbericht, such as {@code StUF064}; empty when it is none. */
    public String foutcode() {
        return status == 500 ? Xml.tekst(xml(), "code") : "";
    }

    public String foutsoort() {
        return Xml.tekst(xml(), "berichtcode");
    }

    public String foutdetails() {
        return Xml.tekst(xml(), "details");
    }

    /** Text of the first element with this local name; empty when there is none. */
    public String waarde(String naam) {
        return Xml.tekst(xml(), naam);
    }

    public List<String> waarden(String naam) {
        return Xml.teksten(xml(), naam);
    }

    /** All elements with this local name. */
    public List<Element> elementen(String naam) {
        return Xml.elementen(xml(), naam);
    }

    public Document xml() {
        return Xml.lees(tekst);
    }
}
