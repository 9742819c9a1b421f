package nl.zaakregie.ontvangst;

import nl.zaakregie.testkit.database.Databasesoort;

class GebundeldBerichtregisterH2IT extends GebundeldBerichtregisterProef {

    GebundeldBerichtregisterH2IT() {
        super(Databasesoort.H2);
    }
}
