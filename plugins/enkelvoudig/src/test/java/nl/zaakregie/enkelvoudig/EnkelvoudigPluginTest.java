package nl.zaakregie.enkelvoudig;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;
import nl.zaakregie.testkit.database.TestDatabase;

class EnkelvoudigPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new Aanvraagopstelling(TestDatabase.h2("enkelvoudig"), false).plugin();
    }
}
