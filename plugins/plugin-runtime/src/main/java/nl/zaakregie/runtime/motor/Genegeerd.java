package nl.zaakregie.runtime.motor;

import java.util.Map;
import org.w3c.dom.Element;

/** CMMN elements that Flowable 7.2 parses and then forgets: the designer would wait for something that never comes. */
final class Genegeerd implements ModelControle.Elementregel {

    private static final String HERHALING =
            "gebruik een herhaalbaar onderdeel achter een herhaalbare gebruikersgebeurtenis";
    private static final String VARIABELE = "gebruik een variabele met een voorwaarde (ifPart)";

    private static final Map<String, String> ALTERNATIEF = Map.of(
            "planningTable", HERHALING,
            "discretionaryItem", HERHALING,
            "applicabilityRule", HERHALING,
            "planFragment", "gebruik een fase (stage)",
            "caseFileModel", VARIABELE,
            "caseFileItem", VARIABELE,
            "caseFileItemOnPart", VARIABELE,
            "caseRoles", "gebruik flowable:candidateGroups met de code van een rol");

    @Override
    public void controleer(Element element, ModelControle.Bevindingen bevindingen) {
        String alternatief = ALTERNATIEF.get(element.getLocalName());
        if (alternatief != null) {
            bevindingen.meld(element, Modelregel.GENEGEERD, "wordt door de motor genegeerd", alternatief);
        }
    }
}
