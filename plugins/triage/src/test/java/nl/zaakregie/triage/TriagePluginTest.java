package nl.zaakregie.triage;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;
import nl.zaakregie.testkit.geheugen.OpenToegang;

class TriagePluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new TriagePlugin(Metingopstelling.INSTRUMENTEN, new Metingopstelling(new OpenToegang()).dalingswerk);
    }
}
