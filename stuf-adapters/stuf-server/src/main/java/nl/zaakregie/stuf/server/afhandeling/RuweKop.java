package nl.zaakregie.stuf.server.afhandeling;

import java.util.Optional;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;

/** Stuurgegevens as received, before anything in it is known to be right. Absent = not given or empty. */
record RuweKop(
        @Nullable String berichtcode,
        @Nullable Systeem zender,
        @Nullable Systeem ontvanger,
        @Nullable String referentienummer,
        @Nullable String tijdstipBericht,
        @Nullable String crossRefnummer,
        @Nullable String entiteittype,
        @Nullable String functie) {

    static final RuweKop LEEG = new RuweKop(null, null, null, null, null, null, null, null);

    /** Empty when it is missing or no moment. */
    Optional<StufTijdstip> tijdstip() {
        try {
            return Optional.ofNullable(tijdstipBericht).map(StufTijdstip::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
