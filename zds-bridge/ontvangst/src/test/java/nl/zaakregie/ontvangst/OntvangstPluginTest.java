package nl.zaakregie.ontvangst;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;

class OntvangstPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new OntvangstPlugin(
                new Ontvangsttelling(TestDatabase.h2("ontvangst").jdbc(), new VerzetbareKlok()), java.util.List.of());
    }
}
