package nl.zaakregie.triage;

import static nl.zaakregie.triage.Metingopstelling.SANNE;
import static nl.zaakregie.triage.Metingopstelling.ZRM;
import static nl.zaakregie.triage.Metingopstelling.domeinen;
import static nl.zaakregie.triage.Metingopstelling.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import org.junit.jupiter.api.Tag;

/** Several people on one concept at the same time. */
class GelijktijdigIT {

    private static final int SCHRIJVERS = 4;

    private final Metingopstelling opstelling = new Metingopstelling(new GeenVraag());

    @OpElkeDatabase
    @Tag("AF-02.2")
    void vanSchrijversOpDezelfdeVersieWintErEenEnIsErNietsOverschreven(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("triage");
        JdbcMetingen metingen = new JdbcMetingen(database.jdbc());
        MetingVastleggen vastleggen = opstelling.vastleggen(metingen, new GeenVraag());
        Meting concept = vastleggen
                .maak(opstelling.nieuw(ZRM, SANNE, domeinen("2026-11-20", score("financien", 1))))
                .ofFout();

        List<Uitkomst<Meting>> uitkomsten = tegelijk(
                database,
                nummer -> vastleggen.wijzig(concept.id(), 1, domeinen("2026-11-20", score("financien", 2 + nummer))));

        List<Meting> gelukt = uitkomsten.stream()
                .filter(Uitkomst.Gelukt.class::isInstance)
                .map(Uitkomst::ofFout)
                .toList();
        assertThat(gelukt).hasSize(1);
        assertThat(uitkomsten)
                .filteredOn(Uitkomst.Geweigerd.class::isInstance)
                .allSatisfy(
                        u -> assertThat(((Uitkomst.Geweigerd<?>) u).foutcode()).isEqualTo(TriageFout.VERSIECONFLICT));
        assertThat(metingen.vind(concept.id())).contains(gelukt.get(0));
    }

    @OpElkeDatabase
    @Tag("AF-02.2")
    void dubbelDefinitiefMakenGebeurtEenKeer(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("triage");
        JdbcMetingen metingen = new JdbcMetingen(database.jdbc());
        MetingVastleggen vastleggen = opstelling.vastleggen(metingen, new GeenVraag());
        Meting concept = vastleggen
                .maak(opstelling.nieuw(ZRM, SANNE, domeinen("2026-11-20", score("financien", 1))))
                .ofFout();

        List<Uitkomst<Meting>> uitkomsten = tegelijk(database, nummer -> vastleggen.maakDefinitief(concept.id(), 1));

        assertThat(uitkomsten).filteredOn(Uitkomst.Gelukt.class::isInstance).hasSize(1);
        assertThat(uitkomsten)
                .filteredOn(Uitkomst.Geweigerd.class::isInstance)
                .allSatisfy(u -> assertThat(u).isEqualTo(Uitkomst.geweigerd(TriageFout.AL_DEFINITIEF)));
        assertThat(metingen.vind(concept.id())).map(Meting::versie).contains(2);
    }

    private interface Schrijver {
        Uitkomst<Meting> schrijf(int nummer);
    }

    private static List<Uitkomst<Meting>> tegelijk(TestDatabase database, Schrijver schrijver) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(SCHRIJVERS);
        CyclicBarrier startschot = new CyclicBarrier(SCHRIJVERS);
        try {
            List<Callable<Uitkomst<Meting>>> werk = IntStream.range(0, SCHRIJVERS)
                    .<Callable<Uitkomst<Meting>>>mapToObj(nummer -> () -> {
                        startschot.await(10, TimeUnit.SECONDS);
                        return Objects.requireNonNull(
                                database.transactie().execute(stand -> schrijver.schrijf(nummer)));
                    })
                    .toList();
            List<Uitkomst<Meting>> uitkomsten = new ArrayList<>();
            for (Future<Uitkomst<Meting>> uitkomst : draden.invokeAll(werk, 30, TimeUnit.SECONDS)) {
                uitkomsten.add(uitkomst.get());
            }
            return uitkomsten;
        } finally {
            draden.shutdownNow();
        }
    }

    /** Safe for several threads, because it keeps nothing. */
    private record GeenVraag() implements Toegang {

        @Override
        public void eisOpDossier(DossierId dossier, String handeling, Rol... rollen) {
            // lets everybody through
        }

        @Override
        public void eisInzage(DossierId dossier, String handeling, Rol... rollen) {
            // lets everybody through
        }

        @Override
        public void eisRaadplegen(DossierId dossier, String handeling, Set<PersoonId> betrokkenen, Rol... rollen) {
            // lets everybody through
        }

        @Override
        public void eisRol(String handeling, Rol... rollen) {
            // lets everybody through
        }
    }
}
