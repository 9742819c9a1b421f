package nl.zaakregie.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Map;
import nl.zaakregie.api.inzage.Vrijgegeven;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads our types: value records (identifications, codes) as plain strings, also as map keys; {@link
 * Vrijgegeven} as its fields with {@code nietGetoond} behind them. Touches no type outside our packages.
 */
public final class ZaakregieModule extends Module {

    @Override
    public String getModuleName() {
        return "zaakregie";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public Object getTypeId() {
        return getModuleName();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers vrijgave = new SimpleSerializers();
        vrijgave.addSerializer(new Vrijgaveschrijver());
        context.addSerializers(vrijgave);
        context.addSerializers(new Waardeschrijvers());
        context.addKeySerializers(new Waardesleutelschrijvers());
        context.addDeserializers(new Waardelezers());
        context.addKeyDeserializers((type, config, beschrijving) -> Waarderecord.van(type.getRawClass())
                .map(Waardelezer.Sleutel::new)
                .orElse(null));
    }

    private static final class Waardeschrijvers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription beschrijving) {
            return Waarderecord.van(type.getRawClass())
                    .map(soort -> new Waardeschrijver(soort, false))
                    .orElse(null);
        }
    }

    private static final class Waardesleutelschrijvers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription beschrijving) {
            return Waarderecord.van(type.getRawClass())
                    .map(soort -> new Waardeschrijver(soort, true))
                    .orElse(null);
        }
    }

    private static final class Waardelezers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription beschrijving) {
            return Waarderecord.van(type.getRawClass()).map(Waardelezer::new).orElse(null);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Waarderecord.van(type).isPresent();
        }
    }

    private static final class Vrijgaveschrijver extends StdSerializer<Vrijgegeven<?>> {

        private static final long serialVersionUID = 1L;

        Vrijgaveschrijver() {
            super(Vrijgegeven.class, false);
        }

        @Override
        public void serialize(Vrijgegeven<?> waarde, JsonGenerator uit, SerializerProvider schrijvers)
                throws IOException {
            uit.writeStartObject();
            for (Map.Entry<String, Object> veld : waarde.velden().entrySet()) {
                uit.writeFieldName(veld.getKey());
                schrijvers.defaultSerializeValue(veld.getValue(), uit);
            }
            uit.writeNumberField("nietGetoond", waarde.nietGetoond());
            uit.writeEndObject();
        }
    }
}
