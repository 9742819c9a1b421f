package nl.zaakregie.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value record refused its text. The message is the Dutch text of that record and does not repeat the value. */
public final class OngeldigeWaardeException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    OngeldigeWaardeException(JsonParser lezer, String tekst) {
        super(lezer, tekst);
    }
}
