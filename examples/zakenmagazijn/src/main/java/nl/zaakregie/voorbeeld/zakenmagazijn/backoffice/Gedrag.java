package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import org.jspecify.annotations.Nullable;

/**
 * How the suite answers.
 *
 * @param melding goes with the answer; at most 250 characters, without personal data
 */
record Gedrag(Antwoordgedrag antwoord, @Nullable String melding) {

    Gedrag {
        melding = Overdracht.ingekort(melding);
    }

    String tekst() {
        return melding == null ? "" : melding;
    }
}
