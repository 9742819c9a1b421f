package nl.zaakregie.signalen;

import nl.zaakregie.testkit.contract.PluginArchitectuurTest;

class SignalenArchitectuurTest extends PluginArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.signalen";
    }
}
