package nl.zaakregie.doorgifte;

import java.time.Duration;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;

class DoorgiftePluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        TestDatabase database = TestDatabase.h2("doorgifte");
        VerzetbareKlok klok = new VerzetbareKlok();
        Wachtrij wachtrij = new Wachtrij(database.jdbc(), database.transactie(), klok);
        return new DoorgiftePlugin(
                wachtrij,
                new Documentvragen(database.jdbc(), klok),
                null,
                null,
                new Opruimer(wachtrij, klok, Duration.ofDays(90)),
                Duration.ofSeconds(10));
    }
}
