package nl.zaakregie.doelbinding;

import nl.zaakregie.testkit.contract.PluginArchitectuurTest;

class DoelbindingArchitectuurTest extends PluginArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.doelbinding";
    }
}
