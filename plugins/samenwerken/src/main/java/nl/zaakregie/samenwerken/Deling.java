package nl.zaakregie.samenwerken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * A stuk shared with one professional outside the team (AF-06.3).
 *
 * @param doel why it may be shared, at most 200 characters, no names
 * @param tot last day he may see it
 */
record Deling(
        UUID id,
        UUID stuk,
        DossierId traject,
        MedewerkerId met,
        String doel,
        LocalDate tot,
        MedewerkerId door,
        Instant op,
        Optional<Instant> ingetrokken) {

    private static final int LANGSTE_DOEL = 200;

    Deling {
        if (!isDoel(doel)) {
            throw new IllegalArgumentException("Een deling heeft een doel van ten hoogste " + LANGSTE_DOEL + " tekens");
        }
    }

    /** Whether this says what it is for: without purpose nothing is shared (AF-06.3). */
    static boolean isDoel(String doel) {
        return !doel.isBlank() && doel.length() <= LANGSTE_DOEL;
    }

    boolean geldtOp(LocalDate dag) {
        return ingetrokken.isEmpty() && !dag.isAfter(tot);
    }
}
