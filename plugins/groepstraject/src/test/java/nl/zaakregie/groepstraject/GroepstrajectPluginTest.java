package nl.zaakregie.groepstraject;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.groepstraject.application.Opstelling;
import nl.zaakregie.testkit.contract.PluginContract;

class GroepstrajectPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return Opstelling.opH2().plugin();
    }
}
