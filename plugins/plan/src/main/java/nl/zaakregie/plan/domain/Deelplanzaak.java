package nl.zaakregie.plan.domain;

import java.time.LocalDate;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * The zaak of a deelplan (INV-16).
 *
 * @param gesloten we sent its end and resultaat; a redone deelplan then needs a new one
 */
public record Deelplanzaak(Zaakidentificatie zaak, LocalDate startdatum, boolean gesloten) {

    Deelplanzaak alsGesloten() {
        return new Deelplanzaak(zaak, startdatum, true);
    }
}
