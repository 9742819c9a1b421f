package nl.zaakregie.api.bericht;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A zaak got another status (actualiseerZaakstatus, or a notification that tells the status).
 *
 * @param status omschrijving of the statustype, or else its code; never the toelichting, which is free text
 * @param gezet moment at which it was set; empty when not told
 */
public record ZaakstatusOntvangen(String afzender, Zaakidentificatie zaak, String status, Optional<Instant> gezet)
        implements Zaakbericht {}
