package nl.zaakregie.voorbeeld.zakenmagazijn.proef;

import java.util.Map;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.TestDatabase;
import org.flywaydb.core.Flyway;

/** A fresh database with the tables of the zakenmagazijn. */
public final class Proefdatabase {

    private Proefdatabase() {}

    public static TestDatabase vers(Databasesoort soort) {
        TestDatabase database = soort.vers();
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/zakenmagazijn")
                .placeholders(Map.of("nummerstart", "1", "backofficegedrag", "HANDMATIG"))
                .load()
                .migrate();
        return database;
    }
}
