package nl.zaakregie.personen;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;

class PersonenPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new PersonenPlugin();
    }
}
