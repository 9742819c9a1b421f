package nl.zaakregie.voorbeeld.zakenmagazijn.berichten;

import nl.zaakregie.testkit.database.Databasesoort;

class JdbcBerichtregisterPostgresIT extends JdbcBerichtregisterProef {

    JdbcBerichtregisterPostgresIT() {
        super(Databasesoort.POSTGRESQL);
    }
}
