package nl.zaakregie.runtime.motor;

import java.util.List;

/** The three kinds of model, with the folder they stand in. */
public enum Modelsoort {
    CMMN("cases", ".cmmn.xml", ".cmmn"),
    BPMN("processes", ".bpmn20.xml", ".bpmn"),
    DMN("decisions", ".dmn", ".dmn.xml");

    private final String map;
    private final List<String> achtervoegsels;

    Modelsoort(String map, String... achtervoegsels) {
        this.map = map;
        this.achtervoegsels = List.of(achtervoegsels);
    }

    String map() {
        return map;
    }

    boolean past(String bestandsnaam) {
        return achtervoegsels.stream().anyMatch(bestandsnaam::endsWith);
    }

    /** Resource name the engine recognises. */
    String resource(String bestandsnaam) {
        return map + "/" + bestandsnaam;
    }
}
