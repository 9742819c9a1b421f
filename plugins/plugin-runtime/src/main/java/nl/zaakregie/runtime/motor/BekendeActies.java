package nl.zaakregie.runtime.motor;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Every action a model names exists, and actions are called in one way only: as delegateExpression of a task. */
final class BekendeActies implements ModelControle.Elementregel {

    private static final Pattern ACTIE = Pattern.compile("\\$\\{([a-z][a-z0-9]*)\\.([a-z][A-Za-z0-9]*)}");

    /** What the engine itself offers in expressions. */
    private static final Set<String> VAN_DE_MOTOR =
            Set.of("caseInstance", "planItemInstance", "planItemInstances", "execution", "task");

    private final Actiecatalogus catalogus;

    BekendeActies(Actiecatalogus catalogus) {
        this.catalogus = catalogus;
    }

    @Override
    public void controleer(Element element, ModelControle.Bevindingen bevindingen) {
        String aanroep = delegateExpression(element);
        if (!aanroep.isEmpty()) {
            aanroep(element, aanroep, bevindingen);
            return;
        }
        for (MatchResult verwijzing : Expressies.verwijzingen(element)) {
            if (!VAN_DE_MOTOR.contains(verwijzing.group(1))) {
                bevindingen.meld(
                        element,
                        Modelregel.EXPRESSIE,
                        "verwijst in een expressie naar '" + verwijzing.group() + "'",
                        "zet een actie in flowable:delegateExpression van een taak; van een variabele is alleen de waarde"
                                + " te gebruiken");
            }
        }
    }

    private void aanroep(Element element, String aanroep, ModelControle.Bevindingen bevindingen) {
        Matcher actie = ACTIE.matcher(aanroep);
        if (!actie.matches()) {
            bevindingen.meld(
                    element,
                    Modelregel.ONBEKENDE_ACTIE,
                    "heeft geen actie in de vorm ${plugin.actie} maar '" + aanroep + "'",
                    "kies een actie uit ACTIES.md");
        } else if (!catalogus.plugins().contains(actie.group(1))) {
            bevindingen.meld(
                    element,
                    Modelregel.ONBEKENDE_ACTIE,
                    "noemt de actie " + aanroep + ", maar plugin '" + actie.group(1) + "' is niet geinstalleerd",
                    "installeer de plugin of kies een andere actie");
        } else if (!catalogus.kent(actie.group(1), actie.group(2))) {
            bevindingen.meld(
                    element,
                    Modelregel.ONBEKENDE_ACTIE,
                    "noemt de onbekende actie " + aanroep,
                    "kies een van "
                            + new TreeSet<>(catalogus.acties(actie.group(1)).keySet()));
        }
    }

    private static String delegateExpression(Element element) {
        NamedNodeMap attributen = element.getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            Attr attribuut = (Attr) attributen.item(i);
            if (GeenCode.isFlowable(attribuut.getNamespaceURI())
                    && attribuut.getLocalName().equals("delegateExpression")) {
                return attribuut.getValue().strip();
            }
        }
        return "";
    }
}
