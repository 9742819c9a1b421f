package nl.zaakregie.plan.application;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.gemeentelijkDeelplan;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Doel;
import nl.zaakregie.plan.domain.Leefdomein;
import nl.zaakregie.plan.domain.Ondertekening;
import nl.zaakregie.plan.domain.Overname;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Planversie;
import nl.zaakregie.plan.domain.Sjabloon;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;
import nl.zaakregie.plan.persistence.JdbcPlannen;
import nl.zaakregie.plan.persistence.JdbcUitvoeringen;
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

    @OpElkeDatabase
    @Tag("INV-12")
    @Tag("AF-03.3")
    void dubbelKlikkenMetDezelfdeVersieGeeftEenOvername(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("plan");
        JdbcPlannen plannen = new JdbcPlannen(database.jdbc());
        Planopstelling opstelling = new Planopstelling();
        Plan plan = eenPlan().in(opstelling.traject).metDoel("rust").nu();
        plannen.bewaar(plan, Medewerkers.JANSEN.id(), opstelling.klok.instant());
        Overname overname = new Overname(
                new Sjabloon.Inhoud(
                        List.of(new Sjabloon.Sjabloondoel(
                                Leefdomein.FINANCIEN,
                                "overzicht",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        List.of(),
                        List.of()),
                List.of(),
                LocalDate.parse("2026-11-24"));
        PlanBijhouden bijhouden = opstelling.bijhouden(plannen);

        List<Uitkomst<Plan>> uitkomsten = tegelijk(
                database.transactie(), nummer -> bijhouden.neemOver(plan.id(), Optional.of(plan.versie()), overname));

        assertThat(uitkomsten).filteredOn(Uitkomst.Gelukt.class::isInstance).hasSize(1);
        assertThat(plannen.vind(plan.id()).orElseThrow().inhoud().doelen()).hasSize(2);
    }

    @OpElkeDatabase
    @Tag("AF-03.5")
    void dubbelOndertekenenGeeftEenHandtekening(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("plan");
        JdbcPlannen plannen = new JdbcPlannen(database.jdbc());
        Planopstelling opstelling = new Planopstelling();
        Plan plan =
                eenPlan().in(opstelling.traject).metDoel("rust").vastgesteld().nu();
        plannen.bewaar(plan, Medewerkers.JANSEN.id(), opstelling.klok.instant());
        PlanOndertekenen ondertekenen = opstelling.ondertekenen(plannen);

        List<Uitkomst<Ondertekening>> uitkomsten =
                tegelijk(database.transactie(), nummer -> ondertekenen.onderteken(plan.id(), handtekening()));

        assertThat(uitkomsten).filteredOn(Uitkomst.Gelukt.class::isInstance).hasSize(1);
        assertThat(plannen.ondertekeningen(plan.id()).alle()).hasSize(1);
    }

    @OpElkeDatabase
    @Tag("INV-16")
    void dubbelStartenGeeftEenStartEnEenStap(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("plan");
        JdbcPlannen plannen = new JdbcPlannen(database.jdbc());
        JdbcUitvoeringen uitvoeringen = new JdbcUitvoeringen(database.jdbc());
        Planopstelling opstelling = new Planopstelling();
        Deelplan deelplan = gemeentelijkDeelplan("wmo", SANNE);
        Plan plan = eenPlan()
                .in(opstelling.traject)
                .metDoel("rust")
                .metDeelplan(deelplan)
                .vastgesteld()
                .nu();
        plannen.bewaar(plan, Medewerkers.JANSEN.id(), opstelling.klok.instant());
        uitvoeringen.bewaar(
                Uitvoering.voorgesteld(deelplan.id(), plan.id(), plan.traject()),
                new Uitvoeringen.Stap(
                        Deelplanstatus.VOORGESTELD,
                        Optional.empty(),
                        opstelling.klok.instant(),
                        Optional.empty(),
                        Optional.empty()));
        DeelplanUitvoeren uitvoeren = opstelling.uitvoeren(plannen, uitvoeringen);

        List<Uitkomst<Uitvoering>> uitkomsten =
                tegelijk(database.transactie(), nummer -> uitvoeren.start(plan.id(), deelplan.id()));

        assertThat(uitkomsten).filteredOn(Uitkomst.Gelukt.class::isInstance).hasSize(1);
        assertThat(uitkomsten)
                .filteredOn(Uitkomst.Geweigerd.class::isInstance)
                .allSatisfy(u -> assertThat(u).isEqualTo(Uitkomst.geweigerd(PlanFout.AL_GESTART)));
        assertThat(uitvoeringen.stappen(deelplan.id()))
                .extracting(Uitvoeringen.Stap::status)
                .containsExactly(Deelplanstatus.VOORGESTELD, Deelplanstatus.GESTART);
        assertThat(opstelling.dossiers.onderdelen(opstelling.traject)).hasSize(1);
    }

    private static Ondertekening handtekening() {
        return new Ondertekening(
                UUID.randomUUID(),
                Ondertekening.Partij.GROEPSLID,
                Optional.of(SANNE.id()),
                Optional.empty(),
                List.of(),
                Ondertekening.Wijze.OP_PAPIER,
                LocalDate.parse("2026-11-23"));
    }

    private interface Schrijver<T> {
        Uitkomst<T> schrijf(int nummer);
    }

    private static <T> List<Uitkomst<T>> tegelijk(TransactionTemplate transactie, Schrijver<T> schrijver)
            throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(SCHRIJVERS);
        CyclicBarrier startschot = new CyclicBarrier(SCHRIJVERS);
        try {
            List<Callable<Uitkomst<T>>> werk = IntStream.range(0, SCHRIJVERS)
                    .<Callable<Uitkomst<T>>>mapToObj(nummer -> () -> {
                        startschot.await(10, TimeUnit.SECONDS);
                        return Objects.requireNonNull(transactie.execute(stand -> schrijver.schrijf(nummer)));
                    })
                    .toList();
            List<Uitkomst<T>> uitkomsten = new ArrayList<>();
            for (Future<Uitkomst<T>> uitkomst : draden.invokeAll(werk, 30, TimeUnit.SECONDS)) {
                uitkomsten.add(uitkomst.get());
            }
            return uitkomsten;
        } finally {
            draden.shutdownNow();
        }
    }
}
