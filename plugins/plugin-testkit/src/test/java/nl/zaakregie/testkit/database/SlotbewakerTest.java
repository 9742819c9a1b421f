package nl.zaakregie.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SlotbewakerTest {

    private final Slotbewaker bewaker = new Slotbewaker(List.of("zr_plan_"));
    private final DataSource bron = (DataSource)
            bewaker.postProcessAfterInitialization(TestDatabase.h2().dataSource(), "dataSource");
    private final JdbcClient jdbc = JdbcClient.create(bron);
    private final TransactionTemplate transactie = new TransactionTemplate(new JdbcTransactionManager(bron));

    @BeforeEach
    void tabellen() {
        doe("CREATE TABLE zr_dossier (id INT)");
        doe("CREATE TABLE zr_plan_plan (id INT)");
        doe("CREATE TABLE zr_persoon (id INT)");
    }

    @Test
    void zietWieHetDossierVergrendeltMetEenRijDaarvanInHanden() {
        samen("UPDATE zr_plan_plan SET id = 1", "SELECT id FROM zr_dossier WHERE id = 1 FOR UPDATE");

        assertThat(bewaker.overtredingen()).containsExactly("zr_plan_plan voor zr_dossier");
    }

    @Test
    void laatToeWatDeVolgordeHoudt() {
        samen(
                "UPDATE zr_persoon SET id = 1",
                "SELECT id FROM zr_dossier WHERE id = 1 FOR UPDATE",
                "DELETE FROM zr_plan_plan",
                "UPDATE zr_dossier SET id = 2");
        samen(
                "INSERT INTO zr_dossier (id) VALUES (3)",
                "UPDATE zr_plan_plan SET id = 1",
                "UPDATE zr_dossier SET id = 2");

        assertThat(bewaker.overtredingen()).isEmpty();
    }

    @Test
    void vergeetMetDeTransactieWatZijVasthield() {
        samen("UPDATE zr_plan_plan SET id = 1");
        samen("SELECT id FROM zr_dossier WHERE id = 1 FOR UPDATE");
        samen("SELECT id FROM zr_plan_plan", "UPDATE zr_dossier SET id = 1");

        assertThat(bewaker.overtredingen()).isEmpty();
    }

    private void samen(String... opdrachten) {
        transactie.executeWithoutResult(status -> List.of(opdrachten).forEach(this::doe));
    }

    private void doe(String sql) {
        var opdracht = jdbc.sql(sql);
        if (sql.startsWith("SELECT")) {
            opdracht.query(Integer.class).list();
        } else {
            opdracht.update();
        }
    }
}
