package db.zaakregie.protocollering;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Lets PostgreSQL refuse every change and removal of a row of the protocol, whoever asks. H2 has triggers in Java only;
 * there the application is the guard: it has no statement that changes a row.
 */
public final class V2__AlleenToevoegen extends BaseJavaMigration {

    private static final String TRIGGERS = """
            CREATE FUNCTION zr_protocollering_weiger() RETURNS TRIGGER LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION 'Het protocol is alleen toe te voegen';
            END $$;
            CREATE TRIGGER zr_protocollering_regel_vast BEFORE UPDATE OR DELETE ON zr_protocollering_regel
                FOR EACH ROW EXECUTE FUNCTION zr_protocollering_weiger();
            CREATE TRIGGER zr_protocollering_regel_heel BEFORE TRUNCATE ON zr_protocollering_regel
                FOR EACH STATEMENT EXECUTE FUNCTION zr_protocollering_weiger();
            """;

    @Override
    public void migrate(Context context) throws SQLException {
        String product = context.getConnection().getMetaData().getDatabaseProductName();
        if ("PostgreSQL".equals(product)) {
            try (Statement opdracht = context.getConnection().createStatement()) {
                opdracht.execute(TRIGGERS);
            }
        }
    }
}
