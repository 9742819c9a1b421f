package nl.zaakregie.runtime;

import nl.zaakregie.testkit.contract.ArchitectuurTest;

class RuntimeArchitectuurTest extends ArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.runtime";
    }
}
