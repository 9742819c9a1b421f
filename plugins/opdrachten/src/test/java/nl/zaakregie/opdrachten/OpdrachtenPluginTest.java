package nl.zaakregie.opdrachten;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;

class OpdrachtenPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new Opdrachtopstelling().plugin();
    }
}
