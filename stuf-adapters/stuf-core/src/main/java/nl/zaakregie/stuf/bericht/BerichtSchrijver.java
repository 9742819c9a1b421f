package nl.zaakregie.stuf.bericht;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.OutputStream;
import java.io.StringWriter;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.xml.StufXml;

/**
 * Writes a message of stuf-schema; documents are streamed from their source. Thread safe, but one message object must
 * not be written by two threads at once.
 */
public final class BerichtSchrijver {

    /** UTF-8 with XML declaration. */
    public void schrijf(QName root, StufElement inhoud, OutputStream doel) {
        schrijf(root, inhoud, doel, Inhouduitvoer.BASE64);
    }

    /** The same, with another form for documents. */
    public void schrijf(QName root, StufElement inhoud, OutputStream doel, Inhouduitvoer uitvoer) {
        try {
            XMLStreamWriter schrijver = StufXml.schrijver(doel);
            schrijver.writeStartDocument("UTF-8", "1.0");
            schrijf(root, inhoud, schrijver, uitvoer);
            schrijver.writeEndDocument();
            schrijver.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Het bericht " + root.getLocalPart() + " kon niet worden geschreven", e);
        }
    }

    /** UTF-8 without XML declaration, to be put into an envelope as it is. */
    public void schrijfElement(QName root, StufElement inhoud, OutputStream doel, Inhouduitvoer uitvoer) {
        try {
            XMLStreamWriter schrijver = StufXml.schrijver(doel);
            schrijf(root, inhoud, schrijver, uitvoer);
            schrijver.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Het bericht " + root.getLocalPart() + " kon niet worden geschreven", e);
        }
    }

    /** Without XML declaration; for small messages and tests. */
    public String schrijf(QName root, StufElement inhoud) {
        StringWriter tekst = new StringWriter();
        try {
            XMLStreamWriter schrijver = StufXml.schrijver(tekst);
            schrijf(root, inhoud, schrijver, Inhouduitvoer.BASE64);
            schrijver.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Het bericht " + root.getLocalPart() + " kon niet worden geschreven", e);
        }
        return tekst.toString();
    }

    /**
     * Writes the element only, into a document that somebody else begins and ends, such as a SOAP envelope.
     *
     * @throws IllegalStateException when target or document source fails; partial output is then possible
     */
    public void schrijf(QName root, StufElement inhoud, XMLStreamWriter doel, Inhouduitvoer uitvoer) {
        Uitvoerfilter filter = new Uitvoerfilter(doel, uitvoer);
        try {
            Marshaller schrijver = Berichtcontexten.voor(root.getNamespaceURI()).createMarshaller();
            schrijver.setProperty(Marshaller.JAXB_FRAGMENT, true);
            schrijver.setProperty("org.glassfish.jaxb.namespacePrefixMapper", new Voorvoegsels());
            schrijver.setListener(filter.luisteraar());
            schrijver.marshal(element(root, inhoud), filter);
        } catch (JAXBException e) {
            throw new IllegalStateException("Het bericht " + root.getLocalPart() + " kon niet worden geschreven", e);
        }
    }

    /** Declared type is the class itself: otherwise JAXB adds an xsi:type. */
    @SuppressWarnings("unchecked")
    private static <T extends StufElement> JAXBElement<T> element(QName root, T inhoud) {
        return new JAXBElement<>(root, (Class<T>) inhoud.getClass(), inhoud);
    }
}
