package nl.zaakregie.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes a value record as plain string, or as name of a map entry. */
final class Waardeschrijver extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Waarderecord soort;
    private final boolean alsSleutel;

    Waardeschrijver(Waarderecord soort, boolean alsSleutel) {
        super(Object.class);
        this.soort = soort;
        this.alsSleutel = alsSleutel;
    }

    @Override
    public void serialize(Object waarde, JsonGenerator uit, SerializerProvider schrijvers) throws IOException {
        String tekst = soort.naarTekst(waarde);
        if (alsSleutel) {
            uit.writeFieldName(tekst);
        } else {
            uit.writeString(tekst);
        }
    }
}
