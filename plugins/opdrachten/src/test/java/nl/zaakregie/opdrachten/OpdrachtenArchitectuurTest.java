package nl.zaakregie.opdrachten;

import nl.zaakregie.testkit.contract.PluginArchitectuurTest;

class OpdrachtenArchitectuurTest extends PluginArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.opdrachten";
    }
}
