package nl.zaakregie.werkvoorraad;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;

class WerkvoorraadPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new WerkvoorraadPlugin(new Dossiertaken(new GeheugenDossiers(), new VerzetbareKlok()));
    }
}
