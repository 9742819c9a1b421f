package nl.zaakregie.enkelvoudig;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A reason why a term ends later (Awb 4:14, 4:15).
 *
 * @param reden chosen text of at most 200 characters, no personal data: it stands in the zaak
 * @param tot last day of an opschorting; empty while it runs, and for a verlenging
 * @param dagen of a verlenging; 0 for an opschorting
 */
record Termijnwijziging(Soort soort, String reden, LocalDate van, Optional<LocalDate> tot, int dagen) {

    enum Soort {
        OPSCHORTING,
        VERLENGING
    }

    boolean loopt() {
        return soort == Soort.OPSCHORTING && tot.isEmpty();
    }

    /** Days the term gets longer by it, as seen on this day. */
    long dagen(LocalDate vandaag) {
        return soort == Soort.VERLENGING ? dagen : Math.max(0, ChronoUnit.DAYS.between(van, tot.orElse(vandaag)));
    }
}
