package nl.zaakregie.groepstraject.application;

import static nl.zaakregie.testkit.gezin.Medewerkers.JANSEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;

class GelijktijdigStartenIT {

    private static final int DRADEN = 4;

    @OpElkeDatabase
    @Tag("INV-01")
    @Tag("INV-03")
    void geeftEenGroepEnEenTrajectAlsVelenTegelijkStarten(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("groepstraject");
        CyclicBarrier startlijn = new CyclicBarrier(DRADEN);
        ExecutorService draden = Executors.newFixedThreadPool(DRADEN);
        List<Future<Boolean>> pogingen = new ArrayList<>();

        for (int i = 0; i < DRADEN; i++) {
            Opstelling eigen = Opstelling.op(database);
            pogingen.add(draden.submit(poging(database, eigen, startlijn)));
        }

        int gelukt = 0;
        for (Future<Boolean> poging : pogingen) {
            gelukt += poging.get() ? 1 : 0;
        }
        draden.shutdown();
        assertThat(gelukt).isEqualTo(1);
        assertThat(aantal(database, "zr_groepstraject_groep")).isEqualTo(1);
        assertThat(aantal(database, "zr_groepstraject_traject")).isEqualTo(1);
    }

    private static Callable<Boolean> poging(TestDatabase database, Opstelling eigen, CyclicBarrier startlijn) {
        NieuwTraject nieuw = NieuwTraject.voorPersonen(Opstelling.opgaven(Gezin.SANNE, Gezin.KEREM), JANSEN.id());
        return () -> {
            startlijn.await();
            try {
                Uitkomst<DossierId> uitkomst = database.transactie().execute(s -> eigen.starten.uitvoeren(nieuw));
                return uitkomst instanceof Uitkomst.Gelukt;
            } catch (SociaalDomeinException e) {
                return false;
            }
        };
    }

    private static int aantal(TestDatabase database, String tabel) {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM " + tabel)
                .query(Integer.class)
                .single();
    }
}
