package nl.zaakregie.plan;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;

class PlanPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new Planopstelling().plugin();
    }
}
