package nl.zaakregie.api.bericht;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A zaak was changed (updateZaak, or a notification of it). What else changed must be asked of the zakenmagazijn.
 *
 * @param einddatum when the change ended the zaak
 */
public record ZaakBijgewerkt(String afzender, Zaakidentificatie zaak, Optional<LocalDate> einddatum)
        implements Zaakbericht {}
