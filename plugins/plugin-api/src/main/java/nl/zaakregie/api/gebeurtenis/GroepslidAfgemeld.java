package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.PersoonId;

/** A person is no client of the groep any more. */
public record GroepslidAfgemeld(GroepId groep, DossierId traject, PersoonId persoon) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(traject);
    }
}
