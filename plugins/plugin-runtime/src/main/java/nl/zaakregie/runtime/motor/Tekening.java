package nl.zaakregie.runtime.motor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Everything is drawn: the engine needs no drawing, but a modeller shows nothing without it. */
final class Tekening implements ModelControle.Elementregel {

    private static final Set<String> CMMN =
            Set.of("casePlanModel", "planItem", "entryCriterion", "exitCriterion", "planItemOnPart");
    private static final Set<String> BPMN = Set.of("sequenceFlow", "subProcess", "callActivity", "task");
    private static final Set<String> VERWIJZING = Set.of("cmmnElementRef", "bpmnElement", "dmnElementRef");

    @Override
    public void controleer(Element model, ModelControle.Bevindingen bevindingen) {
        List<Element> alles = Modelxml.alle(model, "*");
        Set<String> getekend = alles.stream()
                .flatMap(Modelxml::attributen)
                .filter(attribuut -> VERWIJZING.contains(attribuut.getLocalName()))
                .map(attribuut -> localName(attribuut.getValue()))
                .collect(Collectors.toSet());
        Stream<Element> ontbrekend = alles.stream()
                .filter(element -> isTeTekenen(bevindingen.soort(), element))
                .filter(element -> !getekend.contains(element.getAttribute("id")));
        if (getekend.isEmpty()) {
            ontbrekend.findFirst().ifPresent(eerste -> meldGeheel(model, bevindingen));
        } else {
            ontbrekend.forEach(element -> bevindingen.meld(
                    element,
                    Modelregel.GEEN_TEKENING,
                    "staat niet in de tekening",
                    "teken het onderdeel in een modelleerprogramma"));
        }
    }

    private static void meldGeheel(Element model, ModelControle.Bevindingen bevindingen) {
        bevindingen.meld(
                model,
                Modelregel.GEEN_TEKENING,
                "heeft geen tekening",
                "open het in een modelleerprogramma dat de tekening in het bestand bewaart");
    }

    private static boolean isTeTekenen(Modelsoort soort, Element element) {
        String naam = element.getLocalName();
        return switch (soort) {
            case CMMN -> CMMN.contains(naam);
            case BPMN -> Modelxml.staatIn(element, "process") && (BPMN.contains(naam) || isKnoop(naam));
            case DMN -> naam.equals("decision");
        };
    }

    private static boolean isKnoop(String naam) {
        return Stream.of("Task", "Event", "Gateway").anyMatch(naam::endsWith);
    }

    /** A reference in BPMN may be qualified. */
    private static String localName(String waarde) {
        return waarde.substring(waarde.indexOf(':') + 1);
    }
}
