package nl.zaakregie.api.gebeurtenis;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A file that came with a melding is on its way to the DMS. It may come before the melding itself is registered: both know
 * the zaak.
 *
 * @param zaak of the melding
 * @param mediatype as the sender called it
 */
public record MeldingbijlageBewaard(
        Zaakidentificatie zaak, Documentidentificatie document, String mediatype, LocalDate creatiedatum)
        implements Gebeurtenis {

    /** Not one we know here. */
    @Override
    public Optional<DossierId> dossier() {
        return Optional.empty();
    }
}
