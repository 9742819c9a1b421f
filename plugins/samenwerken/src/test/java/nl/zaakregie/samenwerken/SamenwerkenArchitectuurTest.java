package nl.zaakregie.samenwerken;

import nl.zaakregie.testkit.contract.PluginArchitectuurTest;

class SamenwerkenArchitectuurTest extends PluginArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.samenwerken";
    }
}
