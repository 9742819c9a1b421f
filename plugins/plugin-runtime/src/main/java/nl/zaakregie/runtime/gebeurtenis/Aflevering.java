package nl.zaakregie.runtime.gebeurtenis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;

/**
 * One event on its way to one listener.
 *
 * @param luisteraar durable name, {@code plugin.naam}
 * @param soort simple name of the event record
 * @param foutcode of the last failed attempt
 */
record Aflevering(
        long volgnummer,
        UUID gebeurtenisId,
        String luisteraar,
        String soort,
        Optional<DossierId> dossier,
        String inhoud,
        Stand stand,
        int pogingen,
        Instant ontstaan,
        Optional<String> foutcode) {

    enum Stand {
        WACHT,
        AFGELEVERD,
        /** Failed for another than a technical reason; a person must look. Blocks this dossier for this listener. */
        GEPARKEERD,
        OVERGESLAGEN
    }
}
