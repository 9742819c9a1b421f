package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;

/** A regisseur came or went. */
public record RegisseurGewijzigd(DossierId traject, MedewerkerId medewerker, boolean toegevoegd)
        implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(traject);
    }
}
