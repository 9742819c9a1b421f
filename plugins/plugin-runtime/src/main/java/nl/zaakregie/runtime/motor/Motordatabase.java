package nl.zaakregie.runtime.motor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flowable.common.engine.impl.AbstractEngineConfiguration;

/**
 * Our embedded H2 is opened as PostgreSQL, so that one set of SQL serves both; the engine then has to speak PostgreSQL to it
 * too. Needs {@code MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE} in the address: Flowable looks for lower-case tables there.
 */
final class Motordatabase {

    private Motordatabase() {}

    static void stelIn(AbstractEngineConfiguration motor) {
        try (Connection verbinding = motor.getDataSource().getConnection()) {
            if ("H2".equals(verbinding.getMetaData().getDatabaseProductName()) && isPostgresmodus(verbinding)) {
                motor.setDatabaseType(AbstractEngineConfiguration.DATABASE_TYPE_POSTGRES);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("De database van de motor is niet te bereiken", e);
        }
    }

    private static boolean isPostgresmodus(Connection verbinding) throws SQLException {
        try (Statement vraag = verbinding.createStatement();
                ResultSet antwoord = vraag.executeQuery(
                        "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'MODE'")) {
            return antwoord.next() && "PostgreSQL".equals(antwoord.getString(1));
        }
    }
}
