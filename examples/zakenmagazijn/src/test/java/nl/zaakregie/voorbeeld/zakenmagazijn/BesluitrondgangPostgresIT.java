package nl.zaakregie.voorbeeld.zakenmagazijn;

import nl.zaakregie.testkit.database.Databasesoort;

/** Besluiten again, on PostgreSQL. */
class BesluitrondgangPostgresIT extends BesluitrondgangIT {

    @Override
    Databasesoort database() {
        return Databasesoort.POSTGRESQL;
    }
}
