package nl.zaakregie.werkvoorraad;

import nl.zaakregie.testkit.contract.PluginArchitectuurTest;

class WerkvoorraadArchitectuurTest extends PluginArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.werkvoorraad";
    }
}
