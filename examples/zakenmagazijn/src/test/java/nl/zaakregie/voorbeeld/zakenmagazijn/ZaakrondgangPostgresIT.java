package nl.zaakregie.voorbeeld.zakenmagazijn;

import nl.zaakregie.testkit.database.Databasesoort;

/** Zaken again, on PostgreSQL. */
class ZaakrondgangPostgresIT extends ZaakrondgangIT {

    @Override
    Databasesoort database() {
        return Databasesoort.POSTGRESQL;
    }
}
