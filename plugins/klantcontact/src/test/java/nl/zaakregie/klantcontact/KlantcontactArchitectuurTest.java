package nl.zaakregie.klantcontact;

import nl.zaakregie.testkit.contract.PluginArchitectuurTest;

class KlantcontactArchitectuurTest extends PluginArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.klantcontact";
    }
}
