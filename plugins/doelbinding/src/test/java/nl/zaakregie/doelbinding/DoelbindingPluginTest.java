package nl.zaakregie.doelbinding;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;

class DoelbindingPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new DoelbindingPlugin(Proefbeleid.maak());
    }
}
