package nl.zaakregie.api.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * A plan item instance of a case: a stage, task or milestone.
 *
 * @param id of the instance
 * @param definitie id of its definition in the model, e.g. {@code uitvoerenDeelplan}
 * @param naam Dutch, from the model
 * @param sleutel what it is about, e.g. a deelplan id; empty when the model repeats nothing
 */
public record Onderdeel(
        String id,
        String definitie,
        String naam,
        Soort soort,
        Stand stand,
        Optional<String> sleutel,
        Instant gemaakt,
        Optional<Instant> beeindigd) {

    public enum Soort {
        FASE,
        TAAK,
        MIJLPAAL,
        GEBEURTENIS,
        OVERIG
    }

    public enum Stand {
        /** Waits for its entry criterion. */
        BESCHIKBAAR,
        /** May be started by hand. */
        KLAARGEZET,
        ACTIEF,
        VOLTOOID,
        /** Ended without completion. */
        AFGEBROKEN
    }
}
