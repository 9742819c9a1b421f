package nl.zaakregie.stuf.server;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Register in a table of the host, for all nodes on that database, with the columns {@code kenmerk} (the key) and {@code
 * vervalt}. Clears up what has expired, once a minute and only when there is traffic. Needs spring-jdbc.
 */
public final class JdbcHerhalingsregister implements Herhalingsregister {

    private static final Duration OPRUIMEN = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock klok;
    private final String tabel;
    private final AtomicReference<Instant> opgeruimd = new AtomicReference<>(Instant.EPOCH);

    /** @param tabel name of the table; lower-case letters and underscores */
    public JdbcHerhalingsregister(JdbcClient jdbc, Clock klok, String tabel) {
        if (!tabel.matches("[a-z_]{1,60}")) {
            throw new IllegalArgumentException("Een tabelnaam heeft alleen kleine letters en _");
        }
        this.jdbc = jdbc;
        this.klok = klok;
        this.tabel = tabel;
    }

    @Override
    public boolean nieuw(String kenmerk, Instant vervalt) {
        ruimOp();
        return jdbc.sql("INSERT INTO " + tabel + " (kenmerk, vervalt) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(kenmerk, Timestamp.from(vervalt))
                        .update()
                == 1;
    }

    private void ruimOp() {
        Instant nu = klok.instant();
        Instant vorige = opgeruimd.get();
        if (nu.isAfter(vorige.plus(OPRUIMEN)) && opgeruimd.compareAndSet(vorige, nu)) {
            jdbc.sql("DELETE FROM " + tabel + " WHERE vervalt < ?")
                    .param(Timestamp.from(nu))
                    .update();
        }
    }
}
