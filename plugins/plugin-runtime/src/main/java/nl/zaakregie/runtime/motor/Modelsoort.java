package nl.zaakregie.runtime.motor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The three kinds of model, with the folder they stand in. */
public enum Modelsoort {
    CMMN("cases", "case", ".cmmn.xml", ".cmmn"),
    BPMN("processes", "process", ".bpmn20.xml", ".bpmn"),
    DMN("decisions", "decision", ".dmn", ".dmn.xml");

    private final String map;
    private final String element;
    private final List<String> achtervoegsels;

    Modelsoort(String map, String element, String... achtervoegsels) {
        this.map = map;
        this.element = element;
        this.achtervoegsels = List.of(achtervoegsels);
    }

    String map() {
        return map;
    }

    /** Name of the XML element that carries the key of a model. */
    String element() {
        return element;
    }

    /** Which kind a file is; empty when its name tells none. */
    public static Optional<Modelsoort> van(String bestandsnaam) {
        return Stream.of(values()).filter(soort -> soort.past(bestandsnaam)).findFirst();
    }

    boolean past(String bestandsnaam) {
        return achtervoegsels.stream().anyMatch(bestandsnaam::endsWith);
    }

    /** Resource name the engine recognises. */
    String resource(String bestandsnaam) {
        return map + "/" + bestandsnaam;
    }
}
