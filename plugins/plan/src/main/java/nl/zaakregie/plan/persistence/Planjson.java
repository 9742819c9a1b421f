package nl.zaakregie.plan.persistence;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/**
 * Plan content as JSON. A mapper of our own: the stored form must not change with the settings of the host. Parts that
 * later versions add are ignored by older nodes; a list that an older version did not have is read as empty.
 */
final class Planjson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, lijst -> lijst.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private Planjson() {}

    static String schrijf(Record inhoud) {
        try {
            return MAPPER.writeValueAsString(inhoud);
        } catch (JsonProcessingException e) {
            throw onleesbaar("schrijven", e);
        }
    }

    static <T extends Record> T lees(String json, Class<T> soort) {
        try {
            return MAPPER.readValue(json, soort);
        } catch (JsonProcessingException e) {
            throw onleesbaar("lezen", e);
        }
    }

    /** Without the cause: its text quotes what was read, and plan content does not belong in a log. */
    private static IllegalStateException onleesbaar(String handeling, JsonProcessingException e) {
        return new IllegalStateException(
                "Planinhoud is niet te " + handeling + ": " + e.getClass().getSimpleName());
    }
}
