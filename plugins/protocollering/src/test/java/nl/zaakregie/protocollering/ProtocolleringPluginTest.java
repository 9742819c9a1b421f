package nl.zaakregie.protocollering;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;
import nl.zaakregie.testkit.database.TestDatabase;

class ProtocolleringPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new ProtocolleringPlugin(new RegelRepository(
                TestDatabase.h2("protocollering").jdbc(), new ProtocolleringProperties("9901", "zaakregie")));
    }
}
