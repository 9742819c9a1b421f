package nl.zaakregie.api.uitgaand;

import java.time.Instant;
import nl.zaakregie.api.kern.DossierId;

/**
 * One command on its way. All but the attempt count is fixed when it was enqueued, so that a resend is the same message.
 *
 * @param tijdstip tijdstipBericht
 */
public record Verzending<B extends UitgaandBericht>(
        DossierId dossier, Referentienummer referentienummer, Instant tijdstip, B bericht) {}
