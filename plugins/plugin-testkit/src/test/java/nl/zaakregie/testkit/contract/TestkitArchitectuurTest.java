package nl.zaakregie.testkit.contract;

class TestkitArchitectuurTest extends ArchitectuurTest {

    @Override
    protected String pakket() {
        return "nl.zaakregie.testkit.gezin";
    }
}
