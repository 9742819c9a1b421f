package nl.zaakregie.api.uitgaand;

import java.time.Instant;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A status to set (ZDS actualiseerZaakstatus).
 *
 * @param status volgnummer in the zaaktype
 * @param gezetOp datumStatusGezet
 * @param gezetDoor the employee who decided
 */
public record ActualiseerZaakstatus(
        Zaakidentificatie zaak, String zaaktype, int status, Instant gezetOp, Zaakrol gezetDoor)
        implements UitgaandBericht {}
