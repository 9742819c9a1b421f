package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;

/**
 * A triagist decided that a signal is one simple question: an aanvraag of this zaaktype for who it is about (DOMEIN 5.5).
 * Who listens in the transaction may refuse it.
 *
 * @param zaaktype our key
 */
public record AanvraagUitSignaalGevraagd(SignaalId signaal, String zaaktype) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.empty();
    }
}
