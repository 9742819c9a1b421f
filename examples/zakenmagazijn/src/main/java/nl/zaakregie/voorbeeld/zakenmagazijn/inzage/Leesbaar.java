package nl.zaakregie.voorbeeld.zakenmagazijn.inzage;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.stuf.waarde.StufWaarde;

/** A zaak as JSON for people: values as they stand in a message, and nothing where nothing was said. */
final class Leesbaar {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(StufWaarde.class, new Waarde())
                    .addSerializer(OnvolledigeDatum.class, new Datum())
                    .addSerializer(StufTijdstip.class, new Tijdstip()))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .build();

    JsonNode boom(Object rgbz) {
        return json.valueToTree(rgbz);
    }

    @SuppressWarnings("rawtypes")
    private static final class Waarde extends JsonSerializer<StufWaarde> {

        @Override
        public void serialize(StufWaarde waarde, JsonGenerator uit, SerializerProvider verzorger) throws IOException {
            verzorger.defaultSerializeValue(waarde.ofNull(), uit);
        }

        @Override
        public boolean isEmpty(SerializerProvider verzorger, StufWaarde waarde) {
            return waarde.isAfwezig();
        }
    }

    private static final class Datum extends JsonSerializer<OnvolledigeDatum> {

        @Override
        public void serialize(OnvolledigeDatum datum, JsonGenerator uit, SerializerProvider verzorger)
                throws IOException {
            uit.writeString(datum.cijfers());
        }
    }

    private static final class Tijdstip extends JsonSerializer<StufTijdstip> {

        @Override
        public void serialize(StufTijdstip tijdstip, JsonGenerator uit, SerializerProvider verzorger)
                throws IOException {
            uit.writeString(tijdstip.cijfers());
        }
    }
}
