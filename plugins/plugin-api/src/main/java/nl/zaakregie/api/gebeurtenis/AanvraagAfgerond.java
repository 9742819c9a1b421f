package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;

/** An aanvraag ended, with the resultaat of its zaak. */
public record AanvraagAfgerond(DossierId aanvraag, String resultaat) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(aanvraag);
    }
}
