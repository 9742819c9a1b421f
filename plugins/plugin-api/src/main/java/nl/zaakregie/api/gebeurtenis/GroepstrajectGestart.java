package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.SignaalId;

/** A groepstraject started by human decision (INV-11); {@code vorigTraject} is the former of the same groep (INV-02). */
public record GroepstrajectGestart(
        GroepId groep, DossierId traject, Optional<SignaalId> aanleiding, Optional<DossierId> vorigTraject)
        implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(traject);
    }
}
