package nl.zaakregie.stuf.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.schema.stuf0301.VrijElement;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The parts of a form as flat fields, by path. Any form of StUF-EF can be read so, without a class per form; what is nil or
 * empty is no field.
 */
final class Formuliervelden {

    private final Map<String, String> velden = new LinkedHashMap<>();

    static Map<String, String> van(Map<String, List<VrijElement>> delen) {
        Formuliervelden lezer = new Formuliervelden();
        delen.forEach((naam, elementen) -> {
            List<VrijElement> gevuld =
                    elementen.stream().filter(e -> !e.isNil()).toList();
            for (int i = 0; i < gevuld.size(); i++) {
                lezer.lees(stap(naam, i, gevuld.size()), gevuld.get(i).getContent());
            }
        });
        return lezer.velden;
    }

    private void lees(String pad, List<?> inhoud) {
        List<Element> kinderen = inhoud.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
        if (kinderen.isEmpty()) {
            String tekst = inhoud.stream()
                    .map(deel -> deel instanceof Node knoop ? knoop.getTextContent() : deel.toString())
                    .collect(Collectors.joining())
                    .strip();
            if (!tekst.isEmpty()) {
                velden.put(pad, tekst);
            }
            return;
        }
        for (int i = 0; i < kinderen.size(); i++) {
            Element kind = kinderen.get(i);
            List<Integer> gelijknamig = plaatsen(kinderen, kind.getLocalName());
            String stap = stap(kind.getLocalName(), gelijknamig.indexOf(i), gelijknamig.size());
            lees(pad + "/" + stap, knopen(kind));
        }
    }

    private static List<Integer> plaatsen(List<Element> kinderen, String naam) {
        return IntStream.range(0, kinderen.size())
                .filter(i -> Objects.equals(kinderen.get(i).getLocalName(), naam))
                .boxed()
                .toList();
    }

    private static List<Node> knopen(Element element) {
        if ("true".equals(element.getAttributeNS(Naamruimte.XSI, "nil"))) {
            return List.of();
        }
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(i -> element.getChildNodes().item(i))
                .filter(knoop -> knoop.getNodeType() != Node.COMMENT_NODE)
                .toList();
    }

    private static String stap(String naam, int plaats, int aantal) {
        return aantal > 1 ? naam + "[" + (plaats + 1) + "]" : naam;
    }
}
