package nl.zaakregie.voorbeeld.zakenmagazijn;

import nl.zaakregie.testkit.database.Databasesoort;

class ZakenPostgresIT extends ZakenProef {

    ZakenPostgresIT() {
        super(Databasesoort.POSTGRESQL);
    }
}
