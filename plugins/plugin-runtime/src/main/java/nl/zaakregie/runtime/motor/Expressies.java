package nl.zaakregie.runtime.motor;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds the expressions of one XML element: in its attributes and in its own text. */
final class Expressies {

    private static final Pattern EXPRESSIE = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEKSTWAARDE = Pattern.compile("'[^']*'|\"[^\"]*\"");

    /** {@code plan.deelplanOpenen}: group 1 the plugin, group 2 the action. */
    private static final Pattern VERWIJZING = Pattern.compile("(?<![\\w.:])([A-Za-z_]\\w*)\\s*\\.\\s*([A-Za-z_]\\w*)");

    private static final Pattern NAAM = Pattern.compile("(?<![\\w.:])[A-Za-z_]\\w*+(?!\\s*[.(:])");

    private Expressies() {}

    /** References {@code a.b} in all expressions; text between quotes does not count. */
    static List<MatchResult> verwijzingen(Element element) {
        String alles = attributen(element) + " " + tekst(element);
        return EXPRESSIE
                .matcher(alles)
                .results()
                .map(expressie -> TEKSTWAARDE.matcher(expressie.group(1)).replaceAll("''"))
                .map(VERWIJZING::matcher)
                .flatMap(Matcher::results)
                .toList();
    }

    /** Names of variables in all expressions: what is neither a function, nor reached through something else, nor text. */
    static List<String> namen(Element element) {
        return EXPRESSIE
                .matcher(attributen(element) + " " + tekst(element))
                .results()
                .map(expressie -> TEKSTWAARDE.matcher(expressie.group(1)).replaceAll("''"))
                .map(NAAM::matcher)
                .flatMap(Matcher::results)
                .map(MatchResult::group)
                .toList();
    }

    /** Text of the element itself, not of its children. */
    static String tekst(Element element) {
        StringBuilder tekst = new StringBuilder();
        NodeList kinderen = element.getChildNodes();
        for (int i = 0; i < kinderen.getLength(); i++) {
            Node kind = kinderen.item(i);
            if (kind.getNodeType() == Node.TEXT_NODE || kind.getNodeType() == Node.CDATA_SECTION_NODE) {
                tekst.append(kind.getNodeValue());
            }
        }
        return tekst.toString();
    }

    private static String attributen(Element element) {
        StringBuilder tekst = new StringBuilder();
        NamedNodeMap attributen = element.getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            tekst.append(((Attr) attributen.item(i)).getValue()).append(' ');
        }
        return tekst.toString();
    }
}
