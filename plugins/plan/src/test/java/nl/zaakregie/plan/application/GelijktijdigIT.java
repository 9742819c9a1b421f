package nl.zaakregie.plan.application;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Doel;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Planversie;
import nl.zaakregie.plan.persistence.JdbcPlannen;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.springframework.transaction.support.TransactionTemplate;

class GelijktijdigIT {

    private static final int SCHRIJVERS = 4;

    @OpElkeDatabase
    @Tag("INV-12")
    void vanSchrijversOpDezelfdeVersieWintErEenEnHorenDeAnderenWatErIsVeranderd(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("plan");
        JdbcPlannen plannen = new JdbcPlannen(database.jdbc());
        Planopstelling opstelling = new Planopstelling();
        Plan plan = eenPlan().in(opstelling.traject).metDoel("rust").nu();
        plannen.bewaar(plan, Medewerkers.JANSEN.id(), opstelling.klok.instant());
        Doel doel = plan.inhoud().doel(1).orElseThrow();
        PlanBijhouden bijhouden = opstelling.bijhouden(plannen);

        List<Uitkomst<Plan>> uitkomsten = tegelijk(
                database.transactie(),
                nummer -> bijhouden.wijzigDoel(
                        plan.id(),
                        plan.versie(),
                        new Doel(
                                1,
                                doel.leefdomein(),
                                "doel van schrijver " + nummer,
                                doel.personen(),
                                doel.indicator(),
                                Optional.empty(),
                                doel.status())));

        assertThat(uitkomsten).filteredOn(Uitkomst.Gelukt.class::isInstance).hasSize(1);
        assertThat(uitkomsten)
                .filteredOn(Uitkomst.Geweigerd.class::isInstance)
                .hasSize(SCHRIJVERS - 1)
                .allSatisfy(u -> assertThat(u).isInstanceOfSatisfying(Uitkomst.Geweigerd.class, w -> {
                    assertThat(w.foutcode()).isEqualTo(PlanFout.VERSIECONFLICT);
                    assertThat(w.details()).hasSize(1);
                }));
        assertThat(plannen.versies(plan.id())).extracting(Planversie::versie).containsExactly(2, 3);
    }

    @OpElkeDatabase
    void toevoegingenZonderVersieKomenErAllemaalInElkOnderEenEigenNummer(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("plan");
        JdbcPlannen plannen = new JdbcPlannen(database.jdbc());
        Planopstelling opstelling = new Planopstelling();
        Plan plan = eenPlan().in(opstelling.traject).metDoel("rust").nu();
        plannen.bewaar(plan, Medewerkers.JANSEN.id(), opstelling.klok.instant());
        Doel doel = plan.inhoud().doel(1).orElseThrow();
        PlanBijhouden bijhouden = opstelling.bijhouden(plannen);

        tegelijk(database.transactie(), nummer -> bijhouden.voegDoelToe(plan.id(), Optional.empty(), doel));

        assertThat(plannen.vind(plan.id()).orElseThrow().inhoud().doelen())
                .extracting(Doel::nummer)
                .containsExactly(1, 2, 3, 4, 5);
    }

    private interface Schrijver {
        Uitkomst<Plan> schrijf(int nummer);
    }

    private static List<Uitkomst<Plan>> tegelijk(TransactionTemplate transactie, Schrijver schrijver) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(SCHRIJVERS);
        CyclicBarrier startschot = new CyclicBarrier(SCHRIJVERS);
        try {
            List<Callable<Uitkomst<Plan>>> werk = IntStream.range(0, SCHRIJVERS)
                    .<Callable<Uitkomst<Plan>>>mapToObj(nummer -> () -> {
                        startschot.await(10, TimeUnit.SECONDS);
                        return Objects.requireNonNull(transactie.execute(stand -> schrijver.schrijf(nummer)));
                    })
                    .toList();
            List<Uitkomst<Plan>> uitkomsten = new ArrayList<>();
            for (Future<Uitkomst<Plan>> uitkomst : draden.invokeAll(werk, 30, TimeUnit.SECONDS)) {
                uitkomsten.add(uitkomst.get());
            }
            return uitkomsten;
        } finally {
            draden.shutdownNow();
        }
    }
}
