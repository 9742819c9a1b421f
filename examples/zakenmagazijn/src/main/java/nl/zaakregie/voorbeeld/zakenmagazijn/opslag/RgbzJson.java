package nl.zaakregie.voorbeeld.zakenmagazijn.opslag;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import nl.zaakregie.stuf.rgbz.AnderObject;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.NietNatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Objectinhoud;
import nl.zaakregie.stuf.rgbz.OrganisatorischeEenheid;
import nl.zaakregie.stuf.rgbz.Vestiging;
import nl.zaakregie.stuf.waarde.StufWaarde;

/**
 * RGBZ records to JSON and back, without loss: filled, explicitly empty (with its reason) and not mentioned stay three
 * different things.
 */
public final class RgbzJson {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .addMixIn(StufWaarde.class, Waardesoort.class)
            .addMixIn(Objectinhoud.class, Objectsoort.class)
            .build();

    public String schrijf(Object rgbz) {
        try {
            return json.writeValueAsString(rgbz);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Niet te bewaren: " + rgbz.getClass().getSimpleName(), e);
        }
    }

    public <T> T lees(String tekst, Class<T> soort) {
        try {
            return json.readValue(tekst, soort);
        } catch (JsonProcessingException e) {
            // the message of Jackson would show the stored data
            e.clearLocation();
            throw new IllegalStateException("Niet terug te lezen: " + soort.getSimpleName());
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = StufWaarde.Gevuld.class, name = "gevuld"),
        @JsonSubTypes.Type(value = StufWaarde.Leeg.class, name = "leeg"),
        @JsonSubTypes.Type(value = StufWaarde.Afwezig.class, name = "afwezig")
    })
    private interface Waardesoort {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soortObject")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Medewerker.class, name = "medewerker"),
        @JsonSubTypes.Type(value = OrganisatorischeEenheid.class, name = "organisatorischeEenheid"),
        @JsonSubTypes.Type(value = NatuurlijkPersoon.class, name = "natuurlijkPersoon"),
        @JsonSubTypes.Type(value = NietNatuurlijkPersoon.class, name = "nietNatuurlijkPersoon"),
        @JsonSubTypes.Type(value = Vestiging.class, name = "vestiging"),
        @JsonSubTypes.Type(value = AnderObject.class, name = "anderObject")
    })
    private interface Objectsoort {}
}
