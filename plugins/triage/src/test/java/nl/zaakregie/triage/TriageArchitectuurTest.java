package nl.zaakregie.triage;

import nl.zaakregie.testkit.contract.PluginArchitectuurTest;

class TriageArchitectuurTest extends PluginArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.triage";
    }
}
