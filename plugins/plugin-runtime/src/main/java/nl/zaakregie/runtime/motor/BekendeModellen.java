package nl.zaakregie.runtime.motor;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Cases, processes and decisions a model starts by name exist. A name that an expression gives is not checked. */
final class BekendeModellen implements ModelControle.Elementregel {

    private static final Set<String> BESLISSING = Set.of("decisionTableReferenceKey", "decisionServiceReferenceKey");

    @Override
    public void controleer(Element element, ModelControle.Bevindingen bevindingen) {
        switch (element.getLocalName()) {
            case "caseTask" -> eis(element, Modelsoort.CMMN, attribuut(element, "caseRef"), bevindingen);
            case "processTask" -> eis(element, Modelsoort.BPMN, attribuut(element, "processRef"), bevindingen);
            case "callActivity" -> eis(element, Modelsoort.BPMN, attribuut(element, "calledElement"), bevindingen);
            case "decisionTask" -> eis(element, Modelsoort.DMN, attribuut(element, "decisionRef"), bevindingen);
            case "field" -> eis(element, Modelsoort.DMN, beslissing(element), bevindingen);
            default -> {}
        }
    }

    private static Optional<String> attribuut(Element element, String naam) {
        return Optional.of(element.getAttribute(naam)).filter(waarde -> !waarde.isBlank());
    }

    /** The field by which a task of the engine names its decision. */
    private static Optional<String> beslissing(Element veld) {
        if (!GeenCode.isFlowable(veld.getNamespaceURI()) || !BESLISSING.contains(veld.getAttribute("name"))) {
            return Optional.empty();
        }
        return attribuut(veld, "stringValue")
                .or(() -> Modelxml.kinderen(veld, "string").stream()
                        .map(Expressies::tekst)
                        .map(String::strip)
                        .findFirst());
    }

    private static void eis(
            Element element, Modelsoort soort, Optional<String> sleutel, ModelControle.Bevindingen bevindingen) {
        sleutel.filter(naam -> !naam.contains("{") && !bevindingen.omgeving().kent(soort, naam))
                .ifPresent(naam -> bevindingen.meld(
                        element,
                        soort == Modelsoort.DMN ? Modelregel.ONBEKENDE_BESLISSING : Modelregel.ONBEKEND_MODEL,
                        soort == Modelsoort.DMN
                                ? "vraagt de onbekende beslissing '" + naam + "'"
                                : "start het onbekende model '" + naam + "'",
                        "zet het model in de map " + soort.map() + " of verander de naam"));
    }
}
