package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import org.jspecify.annotations.Nullable;

/**
 * A zaak that was handed over to this suite.
 *
 * @param zender who handed it over and gets the answer
 * @param referentienummer of the request; the answer carries it as crossRefnummer
 * @param versie of the request, and so of the answer
 * @param antwoord what is, or still has to be, sent back; absent as long as nobody decided
 * @param pogingen attempts to deliver the answer that failed
 */
record Overdracht(
        long id,
        String zaakidentificatie,
        String zaaktypecode,
        String zaaktypeomschrijving,
        Systeem zender,
        String referentienummer,
        StufVersie versie,
        Instant ontvangenOp,
        Stand stand,
        @Nullable Antwoord antwoord,
        int pogingen) {

    /** How far it is. */
    enum Stand {
        ONTVANGEN,
        BESLIST,
        BEZORGD
    }

    /**
     * The answer, with what makes it the same message at every attempt.
     *
     * @param melding reason, at most 250 characters; may be empty
     */
    record Antwoord(Besluit besluit, String melding, String referentienummer, Instant tijdstip) {}

    Optional<Antwoord> mogelijkAntwoord() {
        return Optional.ofNullable(antwoord);
    }

    /** RZS: a melding has at most 250 characters. */
    static @Nullable String ingekort(@Nullable String melding) {
        return melding == null || melding.length() <= 250 ? melding : melding.substring(0, 250);
    }
}
