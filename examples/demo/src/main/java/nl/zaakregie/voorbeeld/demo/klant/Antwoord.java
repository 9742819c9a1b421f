package nl.zaakregie.voorbeeld.demo.klant;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Answer of a REST call.
 *
 * @param inhoud an empty object when the answer had no JSON
 */
public record Antwoord(int status, JsonNode inhoud) {

    public boolean gelukt() {
        return status >= 200 && status < 300;
    }

    /** The content, or a clear failure that names the request; the demo stops at the first thing that goes wrong. */
    public JsonNode moetLukken(String wat) {
        if (!gelukt()) {
            throw new IllegalStateException(wat + " gaf HTTP " + status + ": " + inhoud);
        }
        return inhoud;
    }

    public String tekst(String veld) {
        return inhoud.path(veld).asText();
    }
}
