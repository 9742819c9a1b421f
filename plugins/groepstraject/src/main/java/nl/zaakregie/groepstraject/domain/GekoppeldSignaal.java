package nl.zaakregie.groepstraject.domain;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.SignaalId;

/**
 * A signal under a traject.
 *
 * @param afhandeling what the regisseur did with it; empty as long as it waits for him, and for the one that started the
 *     traject
 */
public record GekoppeldSignaal(SignaalId signaal, Instant gekoppeld, Optional<Afhandeling> afhandeling) {

    /** What came of it. */
    public enum Besluit {
        /** It is part of what the plan is about now. */
        MEEGENOMEN,
        /** Something was done at once. */
        ACTIE,
        /** It changes nothing. */
        GEEN_GEVOLG
    }

    /**
     * The decision on it.
     *
     * @param toelichting at most 1000 characters
     */
    public record Afhandeling(Besluit besluit, Optional<String> toelichting, MedewerkerId door, Instant op) {

        @Override
        public String toString() {
            return "Afhandeling[" + besluit + "]";
        }
    }
}
