package nl.zaakregie.runtime.motor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Which SQL the engine must speak. We open an embedded H2 as PostgreSQL, so that one set of SQL serves both; the engine
 * recognises an H2 by its product name and then uses types and table names that do not exist in that mode. At the second
 * start it would not find its own tables.
 */
final class Databasedialect {

    private static final String MODUS =
            "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'MODE'";
    private static final String KLEINE_LETTERS =
            "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'DATABASE_TO_LOWER'";

    private Databasedialect() {}

    /** The database type to set on the engine; empty when it finds out by itself. */
    static Optional<String> van(DataSource dataSource) {
        try (Connection verbinding = dataSource.getConnection()) {
            return isH2(verbinding) && isAlsPostgres(verbinding) ? Optional.of("postgres") : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("De database is niet bereikbaar", e);
        }
    }

    private static boolean isH2(Connection verbinding) throws SQLException {
        return "H2".equals(verbinding.getMetaData().getDatabaseProductName());
    }

    private static boolean isAlsPostgres(Connection verbinding) throws SQLException {
        if (!"PostgreSQL".equals(instelling(verbinding, MODUS))) {
            return false;
        }
        if (!"true".equalsIgnoreCase(instelling(verbinding, KLEINE_LETTERS))) {
            throw new IllegalStateException(
                    "Een H2-database met MODE=PostgreSQL heeft ook DATABASE_TO_LOWER=TRUE nodig;"
                            + " vul spring.datasource.url aan");
        }
        return true;
    }

    private static String instelling(Connection verbinding, String sql) throws SQLException {
        try (Statement vraag = verbinding.createStatement();
                ResultSet antwoord = vraag.executeQuery(sql)) {
            return antwoord.next() ? String.valueOf(antwoord.getString(1)) : "";
        }
    }
}
