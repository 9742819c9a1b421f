package nl.zaakregie.samenwerken;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;

class SamenwerkenPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new SamenwerkenPlugin();
    }
}
