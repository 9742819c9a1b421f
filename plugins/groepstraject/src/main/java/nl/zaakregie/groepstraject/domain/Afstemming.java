package nl.zaakregie.groepstraject.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Coordination with another municipality of a groep that crosses borders (INV-07).
 *
 * @param gemeentecode four digits
 * @param contact who was spoken to; empty until somebody was
 */
public record Afstemming(String gemeentecode, Optional<String> contact, Stand stand, Instant sinds) {

    /** How far it is. */
    public enum Stand {
        TE_DOEN,
        AFGESPROKEN
    }

    public Afstemming {
        if (!gemeentecode.matches("\\d{4}")) {
            throw new IllegalArgumentException("Een gemeentecode heeft vier cijfers");
        }
    }
}
