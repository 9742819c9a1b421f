package nl.zaakregie.signalen.domain;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * The decision of a person on a signal (INV-11).
 *
 * @param motivering free text
 * @param regisseur chosen with {@code START}
 * @param traject chosen with {@code KOPPEL}; empty = all that run for these persons
 * @param instantie with {@code DOORZETTEN}: who takes over, e.g. Veilig Thuis or another municipality
 */
public record Beoordeling(
        Besluit besluit,
        String motivering,
        MedewerkerId beoordelaar,
        Instant op,
        Optional<MedewerkerId> regisseur,
        Optional<DossierId> traject,
        Optional<String> instantie) {

    @Override
    public String toString() {
        return "Beoordeling[" + besluit + "]";
    }
}
