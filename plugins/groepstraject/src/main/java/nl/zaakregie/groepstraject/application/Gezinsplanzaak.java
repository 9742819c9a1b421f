package nl.zaakregie.groepstraject.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Fixed facts of the zaak of a groepstraject. */
final class Gezinsplanzaak {

    /** Our key of the zaaktype. */
    static final String ZAAKTYPE = "gezinsplan";

    /** Day boundaries of a zaak are those of the Netherlands, whatever the zone of the server. */
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private Gezinsplanzaak() {}

    static LocalDate dag(Instant moment) {
        return moment.atZone(NEDERLAND).toLocalDate();
    }
}
