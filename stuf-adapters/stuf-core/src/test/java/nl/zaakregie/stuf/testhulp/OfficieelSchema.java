package nl.zaakregie.stuf.testhulp;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.xml.StufXml;
import org.xml.sax.SAXException;

/**
 * Validates messages against the official schemas. Chosen by root: RZS and the free messages of ZDS 1.1 cannot be in one
 * schema. Compiling takes seconds, so each set is compiled once per test run.
 */
public enum OfficieelSchema {
    ZDS_1_2("zds-1.2"),
    ZDS_1_1("zds-1.1.02"),
    RZS_1_0("rzs-1.0"),
    RZS_1_0_ZDS("rzs-1.0-zds"),
    EF_3_15("ef-3.15");

    private static final Map<OfficieelSchema, Schema> GECOMPILEERD = new ConcurrentHashMap<>();

    private final String verzameling;

    OfficieelSchema(String verzameling) {
        this.verzameling = verzameling;
    }

    /** Skips the calling test when the schemas are not there. */
    public static void vereist() {
        Standaarden.map();
    }

    /** Whether the schemas are there. */
    public static boolean aanwezig() {
        return Standaarden.aanwezig();
    }

    /** The set that knows this root; the 1.2 set for what several sets know. */
    public static OfficieelSchema voor(QName root) {
        return switch (root.getNamespaceURI()) {
            case Naamruimte.RZS -> RZS_1_0;
            case Naamruimte.EF -> EF_3_15;
            case Naamruimte.ZKN -> ZDS_1_1;
            default -> ZDS_1_2;
        };
    }

    /**
     * Fails with the message of the validator when the text is not valid.
     *
     * @param bericht one StUF message without envelope
     */
    public static void valideer(String bericht) {
        voor(root(bericht)).keur(bericht);
    }

    public void keur(String bericht) {
        try {
            schema().newValidator().validate(new StreamSource(new StringReader(bericht)));
        } catch (SAXException e) {
            throw new AssertionError("Niet geldig volgens " + verzameling + ": " + e.getMessage() + "\n" + bericht, e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Schema schema() {
        var ingang = Standaarden.map().resolve("laden").resolve(verzameling).resolve("alles.xsd");
        return GECOMPILEERD.computeIfAbsent(this, s -> {
            try {
                return StufXml.schemas("file").newSchema(ingang.toFile());
            } catch (SAXException e) {
                throw new IllegalStateException("Het officiele schema " + verzameling + " laadt niet", e);
            }
        });
    }

    private static QName root(String bericht) {
        try {
            XMLStreamReader lezer = StufXml.lezer(new StringReader(bericht));
            lezer.nextTag();
            return lezer.getName();
        } catch (XMLStreamException e) {
            throw new AssertionError("Geen XML", e);
        }
    }
}
