package nl.zaakregie.ontvangst;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;

class OntvangstPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new OntvangstPlugin(
                new Ontvangsttelling(TestDatabase.h2("ontvangst").jdbc(), new VerzetbareKlok()),
                List.of(),
                Optional.empty(),
                Duration.ofSeconds(10));
    }
}
