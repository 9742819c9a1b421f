package nl.zaakregie.runtime.uitgaand;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives each message the tijdstipBericht it goes out with: later than that of every message before it, whatever dossier,
 * thread, node or former life of the process sent that (StUF 03.01: rises per sender). Compared as StUF writes it, local time
 * without zone, so the hour that is repeated in October counts as the same hour.
 */
final class Tijdstippen {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient jdbc;
    private final Clock klok;

    Tijdstippen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** Holds the one row until the transaction ends, so only in a short one. */
    Instant volgende() {
        LocalDateTime laatste = jdbc.sql("SELECT laatste FROM zr_uitgaand_tijdstip FOR UPDATE")
                .query(LocalDateTime.class)
                .single();
        LocalDateTime nu = LocalDateTime.ofInstant(klok.instant(), ZONE).truncatedTo(ChronoUnit.MILLIS);
        Instant volgende = (nu.isAfter(laatste) ? nu : laatste.plus(1, ChronoUnit.MILLIS))
                .atZone(ZONE)
                .toInstant();
        jdbc.sql("UPDATE zr_uitgaand_tijdstip SET laatste = :laatste")
                .param("laatste", LocalDateTime.ofInstant(volgende, ZONE))
                .update();
        return volgende;
    }
}
