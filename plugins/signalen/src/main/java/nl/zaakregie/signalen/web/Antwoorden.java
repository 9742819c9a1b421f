package nl.zaakregie.signalen.web;

import java.time.Instant;
import java.util.Optional;

/** Bodies of answers that hold no personal data. */
final class Antwoorden {

    private Antwoorden() {}

    /**
     * Receipt of a melding.
     *
     * @param veiligThuis what to do at once; only with acute danger
     */
    record Ontvangst(String id, String nummer, Instant ontvangen, boolean herhaling, Optional<String> veiligThuis) {}

    /** What became of an event of a source. */
    record Gefilterd(String kenmerk, String uitslag) {}

    /** What was decided. */
    record Beoordeeld(String id, String besluit) {}

    /** Key of a person that was added; empty when he was only described. */
    record Toegevoegd(Optional<String> persoon) {}
}
