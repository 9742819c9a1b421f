package nl.zaakregie.voorbeeld.demo.proces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Spring properties as the JSON that Spring Boot reads from its environment. */
final class Eigenschappen {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Eigenschappen() {}

    static String alsJson(Map<String, String> eigenschappen) {
        try {
            return JSON.writeValueAsString(eigenschappen);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
