package nl.zaakregie.ontvangst;

import nl.zaakregie.testkit.database.Databasesoort;

class JdbcBerichtregisterPostgresIT extends JdbcBerichtregisterProef {

    JdbcBerichtregisterPostgresIT() {
        super(Databasesoort.POSTGRESQL);
    }
}
