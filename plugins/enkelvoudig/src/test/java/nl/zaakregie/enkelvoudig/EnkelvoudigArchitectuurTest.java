package nl.zaakregie.enkelvoudig;

import nl.zaakregie.testkit.contract.PluginArchitectuurTest;

class EnkelvoudigArchitectuurTest extends PluginArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.enkelvoudig";
    }
}
