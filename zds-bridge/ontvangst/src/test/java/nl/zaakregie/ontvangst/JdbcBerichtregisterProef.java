package nl.zaakregie.ontvangst;

import java.time.Clock;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.BerichtregisterContract;
import nl.zaakregie.stuf.server.JdbcBerichtregister;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.TestDatabase;

/** The register holds the contract of stuf-server; once per database. */
abstract class JdbcBerichtregisterProef extends BerichtregisterContract {

    private final Berichtregister register;

    JdbcBerichtregisterProef(Databasesoort soort) {
        TestDatabase database = soort.vers("ontvangst");
        register = new JdbcBerichtregister(
                database.jdbc(), database.transactie(), Clock.systemUTC(), "zr_ontvangst_bericht");
    }

    @Override
    protected Berichtregister register() {
        return register;
    }
}
