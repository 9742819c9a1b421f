package nl.zaakregie.ontvangst;

import nl.zaakregie.testkit.database.Databasesoort;

class JdbcBerichtregisterH2IT extends JdbcBerichtregisterProef {

    JdbcBerichtregisterH2IT() {
        super(Databasesoort.H2);
    }
}
