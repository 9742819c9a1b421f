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
 * @param zaaktype needed with {@code ENKELVOUDIG}: our key
 */
public record NieuweBeoordeling(
        Besluit besluit,
        String motivering,
        Optional<MedewerkerId> regisseur,
        Optional<DossierId> traject,
        Optional<String> instantie,
        Optional<String> zaaktype) {

    public NieuweBeoordeling(
            Besluit besluit,
            String motivering,
            Optional<MedewerkerId> regisseur,
            Optional<DossierId> traject,
            Optional<String> instantie) {
        this(besluit, motivering, regisseur, traject, instantie, Optional.empty());
    }

    @Override
    public String toString() {
        return "NieuweBeoordeling[" + besluit + "]";
    }
}
