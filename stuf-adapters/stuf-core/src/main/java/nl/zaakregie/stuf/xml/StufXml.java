package nl.zaakregie.stuf.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The only maker of XML readers, writers, transformers and schema factories; all are shut off from DTDs, external
 * entities and the network.
 *
 * <p>Woodstox is named instead of found on the class path: it is the one parser that bounds attribute values while
 * reading them, and which parser runs must not depend on what a host application brings along. Thread safe.
 */
public final class StufXml {

    private static final XMLOutputFactory UITVOER = uitvoer();

    /** One per set of bounds; a factory is thread safe once it is configured. */
    private static final Map<Limieten, XMLInputFactory> INVOER = new ConcurrentHashMap<>();

    private StufXml() {}

    /** Reader with {@link Limieten#STANDAARD}; the encoding is taken from BOM or declaration. */
    public static XMLStreamReader lezer(InputStream invoer) throws XMLStreamException {
        return lezer(invoer, Limieten.STANDAARD);
    }

    public static XMLStreamReader lezer(InputStream invoer, Limieten limieten) throws XMLStreamException {
        return begrensd(invoer(limieten).createXMLStreamReader(new ZonderAanloop(invoer)), limieten);
    }

    public static XMLStreamReader lezer(Reader invoer) throws XMLStreamException {
        return begrensd(invoer(Limieten.STANDAARD).createXMLStreamReader(invoer), Limieten.STANDAARD);
    }

    /** Puts the bounds and the ban on DTDs around a reader that was made elsewhere, such as that of a SOAP stack. */
    public static XMLStreamReader begrensd(XMLStreamReader lezer, Limieten limieten) {
        return new BegrensdeLezer(lezer, limieten);
    }

    /** UTF-8, namespace repairing off: the caller declares what it uses. */
    public static XMLStreamWriter schrijver(OutputStream uitvoer) throws XMLStreamException {
        return UITVOER.createXMLStreamWriter(uitvoer, "UTF-8");
    }

    public static XMLStreamWriter schrijver(Writer uitvoer) throws XMLStreamException {
        return UITVOER.createXMLStreamWriter(uitvoer);
    }

    /** The JDK's own, never one from the class path. */
    public static TransformerFactory transformers() {
        TransformerFactory fabriek = TransformerFactory.newDefaultInstance();
        try {
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        } catch (TransformerConfigurationException e) {
            throw new IllegalStateException("De XML-transformatie van deze JDK is niet te beveiligen", e);
        }
        fabriek.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabriek.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        return fabriek;
    }

    /**
     * The JDK's own factory for W3C schemas.
     *
     * @param toegang protocols that schemas may import from, such as {@code jar:file} or {@code file}; never http
     */
    public static SchemaFactory schemas(String toegang) {
        SchemaFactory fabriek = SchemaFactory.newDefaultInstance();
        try {
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, toegang);
        } catch (SAXException e) {
            throw new IllegalStateException("De schemavalidatie van deze JDK is niet te beveiligen", e);
        }
        return fabriek;
    }

    private static XMLInputFactory invoer(Limieten limieten) {
        return INVOER.computeIfAbsent(limieten, StufXml::maakInvoer);
    }

    private static XMLInputFactory maakInvoer(Limieten limieten) {
        WstxInputFactory fabriek = new WstxInputFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
        fabriek.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        fabriek.setXMLResolver((publicId, systemId, basis, naamruimte) -> {
            throw new XMLStreamException("externe verwijzing geweigerd");
        });
        fabriek.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limieten.diepte());
        fabriek.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, (long) limieten.elementen());
        fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limieten.attributen());
        fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limieten.attribuutLengte());
        fabriek.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, 4_096);
        return fabriek;
    }

    private static XMLOutputFactory uitvoer() {
        WstxOutputFactory fabriek = new WstxOutputFactory();
        fabriek.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
        return fabriek;
    }
}
