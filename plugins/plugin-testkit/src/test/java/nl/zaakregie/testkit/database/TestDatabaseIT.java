package nl.zaakregie.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseIT {

    @OpElkeDatabase
    void iedereAanroepGeeftEenEigenDatabaseMetTabellen(Databasesoort soort) {
        TestDatabase een = soort.vers("proef");
        TestDatabase ander = soort.vers("proef");

        voegToe(een.jdbc());

        assertThat(tel(een)).isEqualTo(1);
        assertThat(tel(ander)).isZero();
        assertThat(een.soort()).isEqualTo(soort);
    }

    @OpElkeDatabase
    void transactieRoltTerug(Databasesoort soort) {
        TestDatabase database = soort.vers("proef");

        database.transactie().executeWithoutResult(status -> {
            voegToe(database.jdbc());
            status.setRollbackOnly();
        });

        assertThat(tel(database)).isZero();
    }

    private static void voegToe(JdbcClient jdbc) {
        jdbc.sql("INSERT INTO zr_proef_ding (id, tekst, geldig, op) VALUES (:id, 'x', TRUE, CURRENT_TIMESTAMP)")
                .param("id", UUID.randomUUID())
                .update();
    }

    private static int tel(TestDatabase database) {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM zr_proef_ding")
                .query(Integer.class)
                .single();
    }
}
