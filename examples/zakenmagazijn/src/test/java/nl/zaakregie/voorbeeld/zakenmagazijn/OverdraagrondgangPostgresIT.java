package nl.zaakregie.voorbeeld.zakenmagazijn;

import nl.zaakregie.testkit.database.Databasesoort;

/** Handing over again, on PostgreSQL. */
class OverdraagrondgangPostgresIT extends OverdraagrondgangIT {

    @Override
    Databasesoort database() {
        return Databasesoort.POSTGRESQL;
    }
}
