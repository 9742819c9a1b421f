package nl.zaakregie.runtime.uitgaand;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.uitgaand.Referentienummer;

/**
 * A decision of functioneel beheer as recorded.
 *
 * @param referentienummer the number that was refused
 */
record Besluitregel(
        Referentienummer referentienummer,
        Besluit.Soort besluit,
        Optional<String> code,
        Optional<String> reden,
        MedewerkerId door,
        Instant op) {}
