package nl.zaakregie.abonnementen;

import java.time.Duration;
import java.util.Map;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;

class AbonnementenPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        VerzetbareKlok klok = new VerzetbareKlok();
        Notificatierij rij = new Notificatierij(TestDatabase.h2("abonnementen").jdbc(), klok);
        Notificatiebezorger bezorger = new Notificatiebezorger(rij, Map.of());
        return new AbonnementenPlugin(
                Variant.HIER, rij, bezorger, bezorger::bezorg, Duration.ofSeconds(5), Duration.ofDays(30), klok);
    }
}
