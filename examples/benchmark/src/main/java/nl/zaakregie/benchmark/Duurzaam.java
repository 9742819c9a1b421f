package nl.zaakregie.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * PostgreSQL as a gemeente runs it: a commit is on disk before it is answered. The server for tests is not, so what it
 * measures of storing says nothing.
 */
final class Duurzaam implements AutoCloseable {

    static final String GEBRUIKER = "postgres";

    private final EmbeddedPostgres server;

    private Duurzaam(EmbeddedPostgres server) {
        this.server = server;
    }

    static Duurzaam start() throws IOException {
        return new Duurzaam(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .start());
    }

    DataSource nieuw(String naam) throws SQLException {
        try (Connection verbinding = server.getPostgresDatabase().getConnection();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("CREATE DATABASE " + naam);
        }
        return server.getDatabase(GEBRUIKER, naam);
    }

    String url(String naam) {
        return server.getJdbcUrl(GEBRUIKER, naam) + "&reWriteBatchedInserts=true";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
