package nl.zaakregie.dossieropslag;

import nl.zaakregie.testkit.contract.ArchitectuurTest;

class DossieropslagArchitectuurTest extends ArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.dossieropslag";
    }
}
