package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;

/** A melding was complete and has been registered. */
public record SignaalGeregistreerd(SignaalId signaal, DossierId signaaldossier) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(signaaldossier);
    }
}
