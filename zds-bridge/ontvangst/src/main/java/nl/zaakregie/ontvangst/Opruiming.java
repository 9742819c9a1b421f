package nl.zaakregie.ontvangst;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets messages that were accepted so long ago that no sender repeats them any more. Their content was never here; a
 * message that still waits in the inbox is recognised there, however old.
 */
final class Opruiming {

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Duration onthoud;

    Opruiming(JdbcClient jdbc, Clock klok, Duration onthoud) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.onthoud = onthoud;
    }

    /** Doing it twice does no harm. */
    void ruimOp() {
        jdbc.sql("DELETE FROM zr_ontvangst_bericht WHERE ontvangen < ?")
                .param(Timestamp.from(klok.instant().minus(onthoud)))
                .update();
    }
}
