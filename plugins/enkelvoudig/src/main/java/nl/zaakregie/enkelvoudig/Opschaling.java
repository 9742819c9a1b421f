package nl.zaakregie.enkelvoudig;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A request to go on as meervoudig, and what was decided about the zaak (DOMEIN 1.4).
 *
 * @param zaak the gezinsplan-zaak to relate to, with {@code KOPPELEN}
 */
record Opschaling(
        UUID id,
        DossierId aanvraag,
        String reden,
        Optional<Besluit> besluit,
        Optional<Zaakidentificatie> zaak,
        boolean afgedaan) {

    enum Besluit {
        KOPPELEN,
        SLUITEN,
        LOSLATEN
    }
}
