package nl.zaakregie.runtime.motor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Checks a model before it reaches the engine, and says in plain Dutch what is wrong and where. Works on the XML, because
 * what the engine silently ignores is no longer there in its own model.
 */
public final class ModelControle {

    private final List<Elementregel> regels;

    public ModelControle(Actiecatalogus catalogus) {
        this.regels =
                List.of(new Genegeerd(), new GeenCode(), new BekendeActies(catalogus), new Dossiersleutelgeerfd());
    }

    /** One rule on one element; adds what it finds. */
    @FunctionalInterface
    interface Elementregel {
        void controleer(Element element, Bevindingen bevindingen);
    }

    /** Collects findings of one model. */
    static final class Bevindingen {

        private final String model;
        private final List<Modelbevinding> lijst = new ArrayList<>();

        Bevindingen(String model) {
            this.model = model;
        }

        void meld(Element element, String tekst) {
            String id = element.getAttribute("id");
            lijst.add(new Modelbevinding(model, id.isEmpty() ? plek(element) : id, tekst));
        }

        /** An element without id is named after its nearest ancestor that has one. */
        private static String plek(Element element) {
            Node ouder = element.getParentNode();
            while (ouder instanceof Element e && e.getAttribute("id").isEmpty()) {
                ouder = e.getParentNode();
            }
            String naam = "<" + element.getLocalName() + ">";
            return ouder instanceof Element e ? naam + " in " + e.getAttribute("id") : naam;
        }
    }

    /** All findings, in the order of the file; empty when the model may be deployed. */
    public List<Modelbevinding> controleer(Model model) {
        Bevindingen bevindingen = new Bevindingen(model.naam());
        try {
            loop(lees(model.inhoud()), bevindingen);
        } catch (SAXException e) {
            return List.of(new Modelbevinding(model.naam(), "document", "is geen geldige XML: " + e.getMessage()));
        }
        return List.copyOf(bevindingen.lijst);
    }

    private void loop(Element element, Bevindingen bevindingen) {
        regels.forEach(regel -> regel.controleer(element, bevindingen));
        NodeList kinderen = element.getChildNodes();
        for (int i = 0; i < kinderen.getLength(); i++) {
            if (kinderen.item(i) instanceof Element kind) {
                loop(kind, bevindingen);
            }
        }
    }

    private static Element lees(byte[] inhoud) throws SAXException {
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
