package nl.zaakregie.runtime.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * JSON in our tables: records of plugin-api as text and back. Deliberately apart from the mapper of the web, so that no
 * setting of the host changes what is stored. Unknown fields are passed over: a row may be written by a newer version.
 * Thread-safe.
 */
public final class Opslagjson {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), new ZaakregieModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public String schrijf(Object waarde) {
        try {
            return mapper.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw onleesbaar(waarde.getClass(), e);
        }
    }

    public <T> T lees(String json, Class<T> soort) {
        try {
            return mapper.readValue(json, soort);
        } catch (JsonProcessingException e) {
            throw onleesbaar(soort, e);
        }
    }

    /** Without the cause: its text repeats stored, possibly personal data. */
    private static IllegalStateException onleesbaar(Class<?> soort, JsonProcessingException e) {
        return new IllegalStateException("Geen leesbare JSON van " + soort.getSimpleName() + " ("
                + e.getClass().getSimpleName() + ")");
    }
}
