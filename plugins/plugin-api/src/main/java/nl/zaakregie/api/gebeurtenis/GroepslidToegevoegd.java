package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.PersoonId;

/** A person became client of a groep with a running traject. */
public record GroepslidToegevoegd(GroepId groep, DossierId traject, PersoonId persoon) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(traject);
    }
}
