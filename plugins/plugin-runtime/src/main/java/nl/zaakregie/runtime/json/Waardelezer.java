package nl.zaakregie.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads a value record from a plain string; a refusal carries the record's own text and not the value. */
final class Waardelezer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Waarderecord soort;

    Waardelezer(Waarderecord soort) {
        super(soort.soort());
        this.soort = soort;
    }

    @Override
    public Object deserialize(JsonParser lezer, DeserializationContext context) throws IOException {
        if (lezer.currentToken() != JsonToken.VALUE_STRING) {
            throw new OngeldigeWaardeException(lezer, "Geef hier een tekst");
        }
        return lees(soort, lezer.getText(), lezer);
    }

    private static Object lees(Waarderecord soort, String tekst, JsonParser lezer) throws OngeldigeWaardeException {
        try {
            return soort.vanTekst(tekst);
        } catch (IllegalArgumentException e) {
            throw new OngeldigeWaardeException(lezer, String.valueOf(e.getMessage()));
        }
    }

    /** The same for names of map entries. */
    static final class Sleutel extends KeyDeserializer {

        private final Waarderecord soort;

        Sleutel(Waarderecord soort) {
            this.soort = soort;
        }

        @Override
        public Object deserializeKey(String tekst, DeserializationContext context) throws IOException {
            return lees(soort, tekst, context.getParser());
        }
    }
}
