package nl.zaakregie.runtime.motor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the XML of a model and walks through it. */
final class Modelxml {

    /** The elements running cases refer to by id, beside those whose name ends in Task, Event, Gateway or Listener. */
    private static final Set<String> MET_BLIJVEND_ID =
            Set.of("planItem", "task", "stage", "milestone", "subProcess", "callActivity", "decision");

    private Modelxml() {}

    static Element lees(byte[] inhoud) throws SAXException {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder lezer = fabriek.newDocumentBuilder();
            lezer.setErrorHandler(new Strikt());
            return lezer.parse(new ByteArrayInputStream(inhoud)).getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("De XML-lezer werkt niet", e);
        }
    }

    /** All elements of this name below, in any name space. */
    static List<Element> alle(Element ouder, String naam) {
        NodeList lijst = ouder.getElementsByTagNameNS("*", naam);
        return IntStream.range(0, lijst.getLength())
                .mapToObj(lijst::item)
                .map(Element.class::cast)
                .toList();
    }

    static List<Element> kinderen(Element ouder, String naam) {
        return alle(ouder, naam).stream()
                .filter(kind -> ouder.equals(kind.getParentNode()))
                .toList();
    }

    /** Value of an attribute in the name space of the engine; empty when it is not there. */
    static Optional<String> vanMotor(Element element, String naam) {
        return attributen(element)
                .filter(a -> GeenCode.isFlowable(a.getNamespaceURI()) && naam.equals(a.getLocalName()))
                .map(Attr::getValue)
                .findFirst();
    }

    static Stream<Attr> attributen(Element element) {
        NamedNodeMap attributen = element.getAttributes();
        return IntStream.range(0, attributen.getLength())
                .mapToObj(attributen::item)
                .map(Attr.class::cast);
    }

    /** Key of the case, process or decision that a file holds; empty when there is none. */
    static Optional<String> sleutel(Modelsoort soort, Element model) {
        return alle(model, soort.element()).stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    /** Ids that running cases and plugins refer to. */
    static Set<String> blijvendeIds(Element model) {
        Set<String> ids = new LinkedHashSet<>();
        for (Element element : alle(model, "*")) {
            String naam = element.getLocalName();
            if (!element.getAttribute("id").isEmpty()
                    && (MET_BLIJVEND_ID.contains(naam) || eindigtAlsOnderdeel(naam))) {
                ids.add(element.getAttribute("id"));
            }
        }
        return ids;
    }

    static boolean eindigtAlsOnderdeel(String naam) {
        return Stream.of("Task", "Event", "Gateway", "EventListener").anyMatch(naam::endsWith)
                && !naam.equals("standardEvent");
    }

    static boolean staatIn(Element element, String naam) {
        Node ouder = element.getParentNode();
        while (ouder instanceof Element e && !naam.equals(e.getLocalName())) {
            ouder = e.getParentNode();
        }
        return ouder instanceof Element;
    }

    /** Every fault is a finding; nothing is printed. */
    private static final class Strikt implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // no consequence for a model
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
