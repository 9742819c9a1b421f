package nl.zaakregie.api.overzicht;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** Which aanvraag came of what somebody asked for; numbers only. */
@FunctionalInterface
public interface GestarteAanvragen {

    /** Empty as long as there is none. */
    Optional<Gestart> uitKlantcontact(UUID klantcontact);

    /** @param zaak its number, as soon as it has one; the zaakmagazijn may still have to hear of it */
    record Gestart(DossierId aanvraag, Optional<Zaakidentificatie> zaak) {}
}
