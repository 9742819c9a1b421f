package nl.zaakregie.signalen;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.signalen.application.Opstelling;
import nl.zaakregie.testkit.contract.PluginContract;

class SignalenPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return Opstelling.opH2().plugin();
    }
}
