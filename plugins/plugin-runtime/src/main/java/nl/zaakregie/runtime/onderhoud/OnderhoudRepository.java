package nl.zaakregie.runtime.onderhoud;

import java.time.Duration;
import java.time.Instant;
import nl.zaakregie.runtime.wachtrij.Databasetijd;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When each task is due, shared by all nodes. */
final class OnderhoudRepository {

    private final JdbcClient jdbc;

    OnderhoudRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a task that is due and sets its next turn; of several nodes only one gets it. */
    boolean neem(String taak, Instant nu, Duration iedere) {
        int verzet = jdbc.sql("UPDATE zr_onderhoud SET volgende = ? WHERE taak = ? AND volgende <= ?")
                .params(Databasetijd.naar(nu.plus(iedere)), taak, Databasetijd.naar(nu))
                .update();
        return verzet > 0 || (isNieuw(taak) && voegToe(taak, nu.plus(iedere)));
    }

    private boolean isNieuw(String taak) {
        return jdbc.sql("SELECT COUNT(*) FROM zr_onderhoud WHERE taak = ?")
                        .param(taak)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private boolean voegToe(String taak, Instant volgende) {
        try {
            return jdbc.sql("INSERT INTO zr_onderhoud (taak, volgende) VALUES (?, ?)")
                            .params(taak, Databasetijd.naar(volgende))
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false; // another node was first
        }
    }
}
