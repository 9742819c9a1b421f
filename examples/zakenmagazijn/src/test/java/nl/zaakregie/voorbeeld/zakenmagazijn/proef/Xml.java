package nl.zaakregie.voorbeeld.zakenmagazijn.proef;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Looks into messages without any code of our adapters. */
public final class Xml {

    private static final String STUF = "http://www.egem.nl/StUF/StUF0301";
    private static final List<String> NIET_IN_ANTWOORD = List.of("verwerkingssoort", "sleutelVerzendend");

    private Xml() {}

    public static Document lees(String tekst) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            return fabriek.newDocumentBuilder().parse(new InputSource(new StringReader(tekst)));
        } catch (Exception e) {
            throw new AssertionError("Geen XML: " + e.getClass().getSimpleName(), e);
        }
    }

    public static List<Element> elementen(Document document, String naam) {
        List<Element> gevonden = new ArrayList<>();
        var lijst = document.getElementsByTagNameNS("*", naam);
        for (int i = 0; i < lijst.getLength(); i++) {
            gevonden.add((Element) lijst.item(i));
        }
        return gevonden;
    }

    public static List<String> teksten(Document document, String naam) {
        return elementen(document, naam).stream()
                .map(Node::getTextContent)
                .map(String::strip)
                .toList();
    }

    public static String tekst(Document document, String naam) {
        return teksten(document, naam).stream().findFirst().orElse("");
    }

    /**
     * Everything an object says, one line per value with its full path and attributes; the attributes that only a
     * kennisgeving has are left out. Two objects that say the same give the same lines, in the same order.
     */
    public static List<String> inhoud(Element object) {
        List<String> regels = new ArrayList<>();
        voegToe(object, "", regels);
        return regels;
    }

    private static void voegToe(Element element, String pad, List<String> regels) {
        String hier = pad + "/" + element.getLocalName() + kenmerken(element);
        List<Element> kinderen = kinderen(element);
        if (kinderen.isEmpty()) {
            regels.add(hier + "=" + element.getTextContent().strip());
        }
        kinderen.forEach(kind -> voegToe(kind, hier, regels));
    }

    private static String kenmerken(Element element) {
        StringBuilder kenmerken = new StringBuilder();
        var attributen = element.getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            Attr attribuut = (Attr) attributen.item(i);
            boolean telt = STUF.equals(attribuut.getNamespaceURI())
                    ? !NIET_IN_ANTWOORD.contains(attribuut.getLocalName())
                    : !"xmlns".equals(attribuut.getPrefix()) && !"xmlns".equals(attribuut.getName());
            if (telt) {
                kenmerken
                        .append('[')
                        .append(attribuut.getLocalName())
                        .append('=')
                        .append(attribuut.getValue())
                        .append(']');
            }
        }
        return kenmerken.toString();
    }

    private static List<Element> kinderen(Element element) {
        List<Element> kinderen = new ArrayList<>();
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element gevonden) {
                kinderen.add(gevonden);
            }
        }
        return kinderen;
    }
}
