package nl.zaakregie.voorbeeld.zakenmagazijn.berichten;

import java.time.Clock;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.BerichtregisterContract;
import nl.zaakregie.stuf.server.JdbcBerichtregister;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Proefdatabase;

/** The inbox holds the contract of stuf-server; once per database. */
abstract class JdbcBerichtregisterProef extends BerichtregisterContract {

    private final Berichtregister register;

    JdbcBerichtregisterProef(Databasesoort soort) {
        TestDatabase database = Proefdatabase.vers(soort);
        register = new JdbcBerichtregister(database.jdbc(), database.transactie(), Clock.systemUTC(), "bericht");
    }

    @Override
    protected Berichtregister register() {
        return register;
    }
}
