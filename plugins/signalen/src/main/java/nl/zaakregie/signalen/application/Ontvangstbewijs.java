package nl.zaakregie.signalen.application;

import java.time.Instant;
import nl.zaakregie.api.kern.SignaalId;

/**
 * Receipt of a melding (AF-08.2).
 *
 * @param herhaling the same melding was received before; this is the receipt of then
 * @param veiligheidInGeding acute: the one who reports must be pointed to Veilig Thuis (AF-08.4)
 */
public record Ontvangstbewijs(
        SignaalId id, String nummer, Instant ontvangen, boolean herhaling, boolean veiligheidInGeding) {}
