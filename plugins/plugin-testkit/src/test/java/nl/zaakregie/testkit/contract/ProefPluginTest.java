package nl.zaakregie.testkit.contract;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;

/** A plugin of the smallest kind passes the contract, its migration included. */
class ProefPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new Plugin() {
            @Override
            public PluginId id() {
                return new PluginId("proef");
            }

            @Override
            public String naam() {
                return "Proef";
            }
        };
    }

    @Override
    protected String pakket() {
        return "nl.zaakregie.testkit.contract.zondig";
    }
}
