package nl.zaakregie.runtime.modelbeheer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Bringing the running cases of a model to its newest version.
 *
 * @param naar id of the definition in the engine
 * @param overslaan cases that cannot go along stay on their version; without it one such case refuses the start
 * @param door employee who prepared it
 */
public record Migratie(
        UUID id,
        String model,
        String naar,
        int naarVersie,
        Stand stand,
        boolean overslaan,
        String door,
        Instant voorbereid,
        Optional<Instant> beeindigd) {

    /** How far it is. */
    public enum Stand {
        VOORBEREID,
        LOOPT,
        KLAAR
    }

    /** What became of one case. */
    public enum Zaakstand {
        WACHT,
        KLAAR,
        /** Stays on its version, or had ended. */
        OVERGESLAGEN,
        /** Nothing has changed; the reason says which code. */
        MISLUKT
    }
}
