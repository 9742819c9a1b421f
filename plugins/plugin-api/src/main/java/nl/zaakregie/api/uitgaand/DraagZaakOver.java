package nl.zaakregie.api.uitgaand;

import java.util.Optional;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * Hand-over of a zaak to a backoffice (RZS overdragenZaak_Di01).
 *
 * @param backoffice name from the zaaktype catalogue
 * @param melding at most 250 characters; no names, no plan text
 */
public record DraagZaakOver(Zaakidentificatie zaak, String zaaktype, String backoffice, Optional<String> melding)
        implements UitgaandBericht {}
