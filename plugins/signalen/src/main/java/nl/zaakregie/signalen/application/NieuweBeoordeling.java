package nl.zaakregie.signalen.application;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.signalen.domain.Besluit;

/**
 * What an assessor asks.
 *
 * @param regisseur needed with {@code START}
 * @param traject with {@code KOPPEL}; empty = all that run for these persons
 * @param instantie needed with {@code DOORZETTEN}
 */
public record NieuweBeoordeling(
        Besluit besluit,
        String motivering,
        Optional<MedewerkerId> regisseur,
        Optional<DossierId> traject,
        Optional<String> instantie) {

    @Override
    public String toString() {
        return "NieuweBeoordeling[" + besluit + "]";
    }
}
