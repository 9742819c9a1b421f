package nl.zaakregie.ontvangst;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what came in since midnight in the Netherlands. */
final class Ontvangsttelling {

    private final JdbcClient jdbc;
    private final Clock klok;

    Ontvangsttelling(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    Stand vandaag() {
        Instant middernacht = klok.instant()
                .atZone(StufTijdstip.ZONE)
                .toLocalDate()
                .atStartOfDay(StufTijdstip.ZONE)
                .toInstant();
        return jdbc.sql("""
                        SELECT COUNT(*) AS berichten, COUNT(DISTINCT zender) AS zenders
                          FROM zr_ontvangst_bericht
                         WHERE ontvangen >= :middernacht
                        """)
                .param("middernacht", Timestamp.from(middernacht))
                .query(Stand.class)
                .single();
    }

    /** Accepted messages and the systems they came from; what was refused is not kept. */
    record Stand(long berichten, long zenders) {}
}
