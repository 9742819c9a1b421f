package nl.zaakregie.triage;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;

class TriagePluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new TriagePlugin(Metingopstelling.INSTRUMENTEN);
    }
}
