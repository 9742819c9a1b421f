package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;

/** A groepstraject was closed by explicit decision. */
public record GroepstrajectAfgesloten(GroepId groep, DossierId traject, String reden) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(traject);
    }
}
