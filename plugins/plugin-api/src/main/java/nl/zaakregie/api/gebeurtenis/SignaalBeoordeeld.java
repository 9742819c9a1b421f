package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;

/** A person decided on a signal; {@code besluit} is start, koppel, bewaar or afwijzen. */
public record SignaalBeoordeeld(SignaalId signaal, DossierId signaaldossier, String besluit) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(signaaldossier);
    }
}
