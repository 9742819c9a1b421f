package nl.zaakregie.groepstraject;

import nl.zaakregie.testkit.contract.PluginArchitectuurTest;

class GroepstrajectArchitectuurTest extends PluginArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.groepstraject";
    }
}
