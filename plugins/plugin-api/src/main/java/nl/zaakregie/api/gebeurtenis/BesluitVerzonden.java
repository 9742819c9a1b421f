package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;

/** A besluit was made known to the applicant. {@code uitkomst}: toegekend, deels or afgewezen. */
public record BesluitVerzonden(DossierId aanvraag, int voorziening, String uitkomst) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(aanvraag);
    }
}
