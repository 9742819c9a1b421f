package nl.zaakregie.voorbeeld.zakenmagazijn.overdragen;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A zaak that this zakenmagazijn handed over.
 *
 * @param referentienummer of the request; answers name it as crossRefnummer
 * @param foutcode of a refusal after receipt
 */
record Overdraging(
        String referentienummer,
        String zaakidentificatie,
        String ontvanger,
        Stand stand,
        @Nullable String foutcode,
        Instant verzondenOp) {

    /** How far it is. */
    enum Stand {
        NIET_AFGELEVERD,
        VERZONDEN,
        VERWERKT,
        FOUT,
        GEACCEPTEERD,
        GEWEIGERD
    }
}
