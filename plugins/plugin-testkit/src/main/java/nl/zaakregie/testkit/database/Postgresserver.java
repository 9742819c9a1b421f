package nl.zaakregie.testkit.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One PostgreSQL server per JVM, started at first use (some seconds) and stopped with the JVM. */
final class Postgresserver {

    private static final AtomicInteger TELLER = new AtomicInteger();

    private Postgresserver() {}

    /** A new empty database on it; {@code naam} is of our own making. */
    static Doel nieuweDatabase() {
        String naam = "proef" + TELLER.incrementAndGet();
        EmbeddedPostgres server = Houder.SERVER;
        try (Connection verbinding = server.getPostgresDatabase().getConnection();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("CREATE DATABASE " + naam);
        } catch (SQLException e) {
            throw new IllegalStateException("Geen nieuwe PostgreSQL-database voor de test", e);
        }
        return new Doel(server.getDatabase("postgres", naam), server.getJdbcUrl("postgres", naam));
    }

    record Doel(DataSource dataSource, String url) {}

    private static final class Houder {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL voor de tests start niet", e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL voor de tests stopt niet", e);
            }
        }
    }
}
