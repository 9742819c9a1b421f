package nl.zaakregie.runtime.motor;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.gebruiker.Rol;
import org.w3c.dom.Element;

/** A task is for a role that exists; otherwise nobody ever sees it. And in a process a task waits for somebody. */
final class BekendeRollen implements ModelControle.Elementregel {

    private static final Set<String> ROLLEN =
            Stream.of(Rol.values()).map(Rol::code).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> GAAT_VANZELF_DOOR = Set.of("task", "manualTask");

    @Override
    public void controleer(Element element, ModelControle.Bevindingen bevindingen) {
        Modelxml.vanMotor(element, "candidateGroups").stream()
                .flatMap(groepen -> Arrays.stream(groepen.split(",")))
                .map(String::strip)
                .filter(groep -> !groep.startsWith("$") && !ROLLEN.contains(groep))
                .forEach(groep -> bevindingen.meld(
                        element,
                        Modelregel.ONBEKENDE_ROL,
                        "is voor de onbekende rol '" + groep + "', dus niemand ziet de taak",
                        "kies een van " + new java.util.TreeSet<>(ROLLEN)));
        if (bevindingen.soort() == Modelsoort.BPMN && GAAT_VANZELF_DOOR.contains(element.getLocalName())) {
            bevindingen.meld(
                    element,
                    Modelregel.WACHT_NIET,
                    "gaat vanzelf door: de motor wacht er niet op",
                    "maak er een gebruikerstaak van (userTask)");
        }
    }
}
