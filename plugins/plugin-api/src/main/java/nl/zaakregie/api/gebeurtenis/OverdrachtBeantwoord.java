package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;

/** A backoffice answered a hand-over. */
public record OverdrachtBeantwoord(DeelplanId deelplan, DossierId traject, boolean geaccepteerd)
        implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(traject);
    }
}
