package nl.zaakregie.voorbeeld.zakenmagazijn;

import nl.zaakregie.testkit.database.Databasesoort;

/** Documents again, on PostgreSQL. */
class DocumentrondgangPostgresIT extends DocumentrondgangIT {

    @Override
    Databasesoort database() {
        return Databasesoort.POSTGRESQL;
    }
}
