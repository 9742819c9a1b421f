package nl.zaakregie.benchmark.dossier;

import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work that goes on after an action has ended: messages that are sent, events that are delivered. */
final class Achtergrond {

    private static final long UITERLIJK_NA = 120_000_000_000L;

    private Achtergrond() {}

    static void wachtOpStilte(JdbcClient jdbc) {
        long einde = System.nanoTime() + UITERLIJK_NA;
        while (wachtend(jdbc) > 0) {
            if (System.nanoTime() > einde) {
                throw new IllegalStateException("De wachtrijen worden niet leeg");
            }
            LockSupport.parkNanos(100_000_000L);
        }
    }

    private static long wachtend(JdbcClient jdbc) {
        return jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM zr_uitgaand WHERE stand <> 'BEVESTIGD')
                             + (SELECT COUNT(*) FROM zr_gebeurtenis_aflevering WHERE stand <> 'AFGELEVERD')
                        """).query(Long.class).single();
    }
}
