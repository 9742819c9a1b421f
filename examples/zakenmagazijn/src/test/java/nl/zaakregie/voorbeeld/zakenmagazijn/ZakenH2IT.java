package nl.zaakregie.voorbeeld.zakenmagazijn;

import nl.zaakregie.testkit.database.Databasesoort;

class ZakenH2IT extends ZakenProef {

    ZakenH2IT() {
        super(Databasesoort.H2);
    }
}
