package nl.zaakregie.klantcontact;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;
import nl.zaakregie.testkit.database.TestDatabase;

class KlantcontactPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return Contactopstelling.op(TestDatabase.h2("klantcontact")).plugin();
    }
}
