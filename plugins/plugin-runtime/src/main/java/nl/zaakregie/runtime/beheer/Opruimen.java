package nl.zaakregie.runtime.beheer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes messages of outbox and inbox that were settled long ago: confirmed, processed or given up. What waits, is refused
 * or is parked stays, however old. Doing it twice does no harm.
 */
final class Opruimen {

    private final JdbcClient jdbc;
    private final TransactionOperations transactie;
    private final Clock klok;
    private final Bewaartermijnen termijnen;

    /** How long a settled message stays. */
    record Bewaartermijnen(Duration uitgaand, Duration inkomend, Duration verzoeken) {}

    Opruimen(JdbcClient jdbc, TransactionOperations transactie, Clock klok, Bewaartermijnen termijnen) {
        this.jdbc = jdbc;
        this.transactie = transactie;
        this.klok = klok;
        this.termijnen = termijnen;
    }

    void uitgaand() {
        Timestamp grens = grens(termijnen.uitgaand());
        transactie.executeWithoutResult(status -> {
            jdbc.sql("""
                            DELETE FROM zr_uitgaand_besluit
                             WHERE volgnummer IN (SELECT volgnummer
                                                    FROM zr_uitgaand
                                                   WHERE stand IN ('BEVESTIGD', 'OVERGESLAGEN') AND afgehandeld < :grens)
                            """).param("grens", grens).update();
            jdbc.sql("DELETE FROM zr_uitgaand WHERE stand IN ('BEVESTIGD', 'OVERGESLAGEN') AND afgehandeld < :grens")
                    .param("grens", grens)
                    .update();
        });
    }

    void inkomend() {
        jdbc.sql("DELETE FROM zr_inkomend WHERE stand IN ('VERWERKT', 'OVERGESLAGEN') AND afgehandeld < :grens")
                .param("grens", grens(termijnen.inkomend()))
                .update();
    }

    /** Answers kept for who asks the same again. */
    void verzoeken() {
        jdbc.sql("DELETE FROM zr_verzoek WHERE gedaan < :grens")
                .param("grens", grens(termijnen.verzoeken()))
                .update();
    }

    private Timestamp grens(Duration termijn) {
        return Timestamp.from(klok.instant().minus(termijn));
    }
}
