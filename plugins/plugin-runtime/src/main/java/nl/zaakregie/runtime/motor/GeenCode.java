package nl.zaakregie.runtime.motor;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** A model holds no code: no scripts, no class names, no listeners, no expressions that reach the engine or Java itself. */
final class GeenCode implements ModelControle.Elementregel {

    private static final Set<String> SCRIPTELEMENTEN = Set.of("script", "scriptTask");
    private static final Set<String> LUISTERAARS = Set.of(
            "taskListener", "executionListener", "planItemLifecycleListener", "caseLifecycleListener", "eventListener");
    private static final Set<String> TYPEN_MET_CODE =
            Set.of("script", "mail", "http", "shell", "camel", "mule", "send-event", "case-page");
    private static final Pattern TOEGANG_TOT_MOTOR =
            Pattern.compile("[$#]\\{[^}]*\\b(getClass|class|forName|Engine|processEngine|\\w*Service)\\b[^}]*}");
    private static final String FLOWABLE = "flowable.org";

    @Override
    public void controleer(Element element, ModelControle.Bevindingen bevindingen) {
        String naam = element.getLocalName();
        if (SCRIPTELEMENTEN.contains(naam)) {
            bevindingen.meld(element, Modelregel.CODE, "bevat een script", "gebruik een taak met een actie");
        }
        if (isFlowable(element.getNamespaceURI()) && LUISTERAARS.contains(naam)) {
            bevindingen.meld(element, Modelregel.CODE, "heeft een luisteraar", "gebruik een taak met een actie");
        }
        attributen(element, bevindingen);
        if (TOEGANG_TOT_MOTOR.matcher(Expressies.tekst(element)).find()) {
            bevindingen.meld(
                    element,
                    Modelregel.CODE,
                    "heeft een expressie die bij Java of de motor probeert te komen",
                    "gebruik een variabele of een actie");
        }
    }

    private static void attributen(Element element, ModelControle.Bevindingen bevindingen) {
        NamedNodeMap attributen = element.getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            Attr attribuut = (Attr) attributen.item(i);
            if (isFlowable(attribuut.getNamespaceURI())) {
                flowableAttribuut(element, attribuut.getLocalName(), attribuut.getValue(), bevindingen);
            }
            if (TOEGANG_TOT_MOTOR.matcher(attribuut.getValue()).find()) {
                bevindingen.meld(
                        element,
                        Modelregel.CODE,
                        "heeft een expressie die bij Java of de motor probeert te komen",
                        "gebruik een variabele of een actie");
            }
        }
    }

    private static void flowableAttribuut(
            Element element, String naam, String waarde, ModelControle.Bevindingen bevindingen) {
        if (naam.equals("class")) {
            bevindingen.meld(
                    element, Modelregel.CODE, "noemt een klasse", "gebruik flowable:delegateExpression met een actie");
        } else if (naam.equals("expression")
                && element.getLocalName().toLowerCase(Locale.ROOT).endsWith("task")) {
            bevindingen.meld(
                    element,
                    Modelregel.CODE,
                    "roept een expressie aan",
                    "gebruik flowable:delegateExpression met een actie");
        } else if (naam.equals("type") && TYPEN_MET_CODE.contains(waarde)) {
            bevindingen.meld(
                    element,
                    Modelregel.CODE,
                    "is van een soort die code of een ander systeem aanroept (" + waarde + ")",
                    "gebruik een taak met een actie");
        }
    }

    static boolean isFlowable(@Nullable String naamruimte) {
        return naamruimte != null && naamruimte.contains(FLOWABLE);
    }
}
