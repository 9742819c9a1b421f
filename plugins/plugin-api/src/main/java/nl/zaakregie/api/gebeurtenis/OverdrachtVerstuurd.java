package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;

/** A deelplan was handed over to a backoffice, for the first time or again after a refusal; it waits for an answer. */
public record OverdrachtVerstuurd(DeelplanId deelplan, DossierId traject) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(traject);
    }
}
