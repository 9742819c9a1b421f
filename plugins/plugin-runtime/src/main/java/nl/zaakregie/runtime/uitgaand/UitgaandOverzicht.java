package nl.zaakregie.runtime.uitgaand;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Counts of the outbox for start page, health and metrics. No personal data. */
public interface UitgaandOverzicht {

    /** Number of commands per state; every state is present. */
    Map<Stand, Long> aantallen();

    /** When the oldest command that is not settled was enqueued; empty when all is settled. */
    Optional<Instant> oudsteOpenstaande();
}
