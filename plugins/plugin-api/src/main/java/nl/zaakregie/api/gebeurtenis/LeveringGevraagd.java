package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;

/** A voorziening was granted and must be delivered. */
public record LeveringGevraagd(DossierId aanvraag, int voorziening, String product) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(aanvraag);
    }
}
