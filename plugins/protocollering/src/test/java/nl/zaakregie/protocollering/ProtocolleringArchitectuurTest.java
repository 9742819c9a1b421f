package nl.zaakregie.protocollering;

import nl.zaakregie.testkit.contract.PluginArchitectuurTest;

class ProtocolleringArchitectuurTest extends PluginArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.protocollering";
    }
}
