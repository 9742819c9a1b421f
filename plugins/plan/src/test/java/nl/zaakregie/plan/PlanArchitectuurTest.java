package nl.zaakregie.plan;

import nl.zaakregie.testkit.contract.PluginArchitectuurTest;

class PlanArchitectuurTest extends PluginArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.plan";
    }
}
