package nl.zaakregie.signalen.domain;

import java.time.Instant;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * Somebody checked what was reported.
 *
 * @param toelichting how, and what came out; free text
 */
public record Verificatie(Betrouwbaarheid uitslag, String toelichting, MedewerkerId medewerker, Instant op) {

    @Override
    public String toString() {
        return "Verificatie[" + uitslag + "]";
    }
}
