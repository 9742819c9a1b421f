package nl.zaakregie.runtime.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Lets the engine make its tables in an embedded H2 that we open as PostgreSQL, so that one set of SQL serves both.
 * Flowable 7.2 names types that H2 knows in its own mode only; domains of the same name stand in for them.
 */
final class H2Aanpassing {

    private static final List<String> AANPASSINGEN = List.of(
            "CREATE SEQUENCE IF NOT EXISTS zr_identity",
            "CREATE DOMAIN IF NOT EXISTS identity AS BIGINT DEFAULT NEXT VALUE FOR zr_identity",
            "CREATE DOMAIN IF NOT EXISTS blob AS BINARY LARGE OBJECT",
            "CREATE DOMAIN IF NOT EXISTS tinyint AS SMALLINT");

    private final DataSource dataSource;

    H2Aanpassing(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void pasToe() {
        try (Connection verbinding = dataSource.getConnection();
                Statement opdracht = verbinding.createStatement()) {
            if (isH2AlsPostgres(verbinding)) {
                for (String aanpassing : AANPASSINGEN) {
                    opdracht.execute(aanpassing);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("De embedded database is niet voor te bereiden", e);
        }
    }

    private static boolean isH2AlsPostgres(Connection verbinding) throws SQLException {
        return "H2".equals(verbinding.getMetaData().getDatabaseProductName())
                && modus(verbinding).equals("PostgreSQL");
    }

    private static String modus(Connection verbinding) throws SQLException {
        try (Statement vraag = verbinding.createStatement();
                var antwoord = vraag.executeQuery(
                        "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'MODE'")) {
            return antwoord.next() ? String.valueOf(antwoord.getString(1)) : "";
        }
    }
}
