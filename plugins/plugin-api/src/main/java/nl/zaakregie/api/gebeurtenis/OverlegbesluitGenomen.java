package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;

/** A casusoverleg decided something; what it is asks of {@link nl.zaakregie.api.overzicht.Overlegbesluiten}. */
public record OverlegbesluitGenomen(UUID besluit, DossierId traject) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(traject);
    }
}
