package nl.zaakregie.runtime.motor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import javax.sql.DataSource;
import nl.zaakregie.testkit.database.TestDatabase;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class DatabasedialectTest {

    @Test
    void laatDeMotorEenH2AlsPostgresBehandelen() {
        assertThat(Databasedialect.van(h2(TestDatabase.H2_OPTIES))).contains("postgres");
        assertThat(Databasedialect.van(h2(""))).isEmpty();
    }

    @Test
    void zegtWelkeInstellingOntbreekt() {
        assertThatThrownBy(() -> Databasedialect.van(h2(";MODE=PostgreSQL")))
                .hasMessageContaining("DATABASE_TO_LOWER=TRUE");
    }

    private static DataSource h2(String opties) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + opties);
        return dataSource;
    }
}
