package nl.zaakregie.voorbeeld.zakenmagazijn;

import nl.zaakregie.testkit.database.Databasesoort;

class DocumentenPostgresIT extends DocumentenProef {

    DocumentenPostgresIT() {
        super(Databasesoort.POSTGRESQL);
    }
}
