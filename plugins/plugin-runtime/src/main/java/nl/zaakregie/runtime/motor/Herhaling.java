package nl.zaakregie.runtime.motor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What repeats can run beside itself: without an event in front the engine repeats only one after another. */
final class Herhaling implements ModelControle.Elementregel {

    private static final Set<String> KORT =
            Set.of("milestone", "userEventListener", "timerEventListener", "eventListener");

    @Override
    public void controleer(Element model, ModelControle.Bevindingen bevindingen) {
        if (bevindingen.soort() == Modelsoort.CMMN) {
            Map<String, Element> perId = Modelxml.alle(model, "*").stream()
                    .filter(element -> !element.getAttribute("id").isEmpty())
                    .collect(Collectors.toMap(element -> element.getAttribute("id"), e -> e, (een, ander) -> een));
            Modelxml.alle(model, "planItem").stream()
                    .filter(Herhaling::herhaalt)
                    .filter(onderdeel -> !isKort(onderdeel, perId))
                    .forEach(onderdeel -> onderdeel(onderdeel, perId, bevindingen));
        }
    }

    private static void onderdeel(
            Element onderdeel, Map<String, Element> perId, ModelControle.Bevindingen bevindingen) {
        if (Modelxml.kinderen(onderdeel, "entryCriterion").isEmpty()) {
            bevindingen.meld(
                    onderdeel,
                    Modelregel.NIET_NAAST_ELKAAR,
                    "herhaalt alleen na elkaar: zolang er een loopt, kan er geen tweede naast",
                    "zet er een herhalende gebruikersgebeurtenis voor met een ingangscriterium");
            return;
        }
        List<Element> bronnen = bronnen(onderdeel, perId);
        List<Element> gebeurtenissen =
                bronnen.stream().filter(bron -> isGebeurtenis(bron, perId)).toList();
        if (!bronnen.isEmpty()
                && gebeurtenissen.size() == bronnen.size()
                && gebeurtenissen.stream().noneMatch(Herhaling::herhaalt)) {
            bevindingen.meld(
                    gebeurtenissen.get(0),
                    Modelregel.NIET_NAAST_ELKAAR,
                    "kan maar een keer worden gemeld, dus komt er van '" + onderdeel.getAttribute("definitionRef")
                            + "' maar een exemplaar",
                    "laat de gebeurtenis ook herhalen");
        }
    }

    private static List<Element> bronnen(Element onderdeel, Map<String, Element> perId) {
        return Modelxml.kinderen(onderdeel, "entryCriterion").stream()
                .map(criterium -> perId.get(criterium.getAttribute("sentryRef")))
                .flatMap(wacht -> Optional.ofNullable(wacht).stream())
                .flatMap(wacht -> Modelxml.kinderen(wacht, "planItemOnPart").stream())
                .map(deel -> perId.get(deel.getAttribute("sourceRef")))
                .flatMap(bron -> Optional.ofNullable(bron).stream())
                .toList();
    }

    private static boolean herhaalt(Element onderdeel) {
        return Modelxml.alle(onderdeel, "repetitionRule").stream()
                .anyMatch(
                        regel -> Modelxml.vanMotor(regel, "collectionVariable").isEmpty());
    }

    private static boolean isKort(Element onderdeel, Map<String, Element> perId) {
        return definitie(onderdeel, perId).filter(KORT::contains).isPresent();
    }

    private static boolean isGebeurtenis(Element onderdeel, Map<String, Element> perId) {
        return definitie(onderdeel, perId)
                .filter(naam -> naam.equals("userEventListener"))
                .isPresent();
    }

    private static Optional<String> definitie(Element onderdeel, Map<String, Element> perId) {
        return Optional.ofNullable(perId.get(onderdeel.getAttribute("definitionRef")))
                .map(Element::getLocalName);
    }
}
