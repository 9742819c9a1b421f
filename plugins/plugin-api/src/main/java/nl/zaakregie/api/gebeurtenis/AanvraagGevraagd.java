package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;

/**
 * At a first contact it turned out that the citizen applies for something (AF-10.3). Who it is for is asked of
 * {@link nl.zaakregie.api.overzicht.Klantcontactoverzicht}. Who listens in the transaction may refuse it; what came of
 * it is asked of {@link nl.zaakregie.api.overzicht.GestarteAanvragen}.
 *
 * @param zaaktype key of the zaaktype
 */
public record AanvraagGevraagd(UUID klantcontact, String zaaktype) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.empty();
    }
}
