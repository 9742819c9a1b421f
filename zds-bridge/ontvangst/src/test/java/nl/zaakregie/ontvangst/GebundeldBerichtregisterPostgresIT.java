package nl.zaakregie.ontvangst;

import nl.zaakregie.testkit.database.Databasesoort;

class GebundeldBerichtregisterPostgresIT extends GebundeldBerichtregisterProef {

    GebundeldBerichtregisterPostgresIT() {
        super(Databasesoort.POSTGRESQL);
    }
}
