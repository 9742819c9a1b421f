package nl.zaakregie.modellen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The drawing in a model: which element stands where, and what lies inside what. CMMN, BPMN and DMN alike. */
final class Tekenblad {

    private static final List<String> VERWIJZINGEN = List.of("cmmnElementRef", "bpmnElement", "dmnElementRef");

    private final Element model;
    private final Map<String, Vlak> vlakken = new LinkedHashMap<>();
    private final Map<String, List<Punt>> lijnen = new LinkedHashMap<>();
    private final Map<String, Element> elementen = new LinkedHashMap<>();

    /** A shape. */
    record Vlak(double x, double y, double breedte, double hoogte) {

        boolean overlapt(Vlak ander) {
            return x < ander.x + ander.breedte
                    && ander.x < x + breedte
                    && y < ander.y + ander.hoogte
                    && ander.y < y + hoogte;
        }

        boolean bevat(Vlak ander) {
            return x <= ander.x
                    && y <= ander.y
                    && ander.x + ander.breedte <= x + breedte
                    && ander.y + ander.hoogte <= y + hoogte;
        }

        /** On its edge or inside it, a pixel more or less. */
        boolean raakt(Punt punt) {
            return punt.x >= x - 1 && punt.x <= x + breedte + 1 && punt.y >= y - 1 && punt.y <= y + hoogte + 1;
        }
    }

    /** A point of a line. */
    record Punt(double x, double y) {}

    private Tekenblad(Element model) {
        this.model = model;
        alle("*").forEach(element -> {
            String id = element.getAttribute("id");
            if (!id.isEmpty()) {
                elementen.put(id, element);
            }
            verwijzing(element).ifPresent(getekend -> lees(element, getekend));
        });
    }

    static Tekenblad van(Path bestand) throws Exception {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setNamespaceAware(true);
        return new Tekenblad(
                fabriek.newDocumentBuilder().parse(bestand.toFile()).getDocumentElement());
    }

    Map<String, Vlak> vlakken() {
        return vlakken;
    }

    Map<String, List<Punt>> lijnen() {
        return lijnen;
    }

    Vlak vlak(String id) {
        return Optional.ofNullable(vlakken.get(id)).orElseThrow(() -> new AssertionError(id + " is niet getekend"));
    }

    Element element(String id) {
        return Optional.ofNullable(elementen.get(id)).orElseThrow(() -> new AssertionError(id + " bestaat niet"));
    }

    Stream<Element> alle(String naam) {
        NodeList lijst = model.getElementsByTagNameNS("*", naam);
        return IntStream.range(0, lijst.getLength()).mapToObj(lijst::item).map(Element.class::cast);
    }

    /** The drawn element this one stands in, by the model and not by the drawing; absent at the top. */
    Optional<String> staatIn(String id) {
        for (Node ouder = element(id).getParentNode(); ouder instanceof Element e; ouder = ouder.getParentNode()) {
            Optional<String> tekening = tekeningVan(e);
            if (tekening.isPresent()) {
                return tekening;
            }
        }
        return Optional.empty();
    }

    /** A CMMN stage is drawn by the plan item that refers to it. */
    private Optional<String> tekeningVan(Element element) {
        String id = element.getAttribute("id");
        if (vlakken.containsKey(id)) {
            return Optional.of(id);
        }
        return alle("planItem")
                .filter(item -> item.getAttribute("definitionRef").equals(id))
                .map(item -> item.getAttribute("id"))
                .filter(vlakken::containsKey)
                .findFirst();
    }

    private void lees(Element vorm, String getekend) {
        List<Punt> punten = new ArrayList<>();
        NodeList kinderen = vorm.getChildNodes();
        for (int i = 0; i < kinderen.getLength(); i++) {
            if (kinderen.item(i) instanceof Element kind && kind.getLocalName().equals("Bounds")) {
                vlakken.put(
                        getekend,
                        new Vlak(getal(kind, "x"), getal(kind, "y"), getal(kind, "width"), getal(kind, "height")));
            } else if (kinderen.item(i) instanceof Element kind
                    && kind.getLocalName().equals("waypoint")) {
                punten.add(new Punt(getal(kind, "x"), getal(kind, "y")));
            }
        }
        if (!punten.isEmpty()) {
            lijnen.put(getekend, punten);
        }
    }

    private static double getal(Element element, String naam) {
        return Double.parseDouble(element.getAttribute(naam));
    }

    private static Optional<String> verwijzing(Element element) {
        String naam = element.getLocalName();
        return naam.endsWith("Shape") || naam.endsWith("Edge")
                ? VERWIJZINGEN.stream()
                        .map(element::getAttribute)
                        .filter(w -> !w.isEmpty())
                        .findFirst()
                : Optional.empty();
    }
}
