package nl.zaakregie.plan.persistence;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.testkit.gezin.Gezin.G1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Eindreden;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen.Stap;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;

class JdbcUitvoeringenIT {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate DAG = LocalDate.parse("2026-11-23");
    private static final Zaakidentificatie EERSTE = new Zaakidentificatie("9901-TEST-000001");
    private static final Zaakidentificatie TWEEDE = new Zaakidentificatie("9901-TEST-000002");

    @OpElkeDatabase
    @Tag("INV-24")
    void bewaartStandStappenEnAlleZaken(Databasesoort soort) {
        TestDatabase database = soort.vers("plan");
        JdbcUitvoeringen uitvoeringen = new JdbcUitvoeringen(database.jdbc());
        Plan plan = eenPlan().voor(G1).nu();
        new JdbcPlannen(database.jdbc()).bewaar(plan, Medewerkers.JANSEN.id(), NU);
        Uitvoering gestart = Uitvoering.voorgesteld(DeelplanId.nieuw(), plan.id(), plan.traject())
                .start()
                .ofFout()
                .metZaak(EERSTE, DAG);
        uitvoeringen.bewaar(gestart, stap(Deelplanstatus.GESTART, Optional.empty()));
        uitvoeringen.bewaarZaak(gestart);
        Uitvoering gesloten = gestart.beeindig().ofFout().metGeslotenZaak();
        uitvoeringen.bewaar(gesloten, stap(Deelplanstatus.BEEINDIGD, Optional.of(Eindreden.DOELEN_BEHAALD)));
        uitvoeringen.bewaarZaak(gesloten);
        Uitvoering hernomen = gesloten.herneem().ofFout().metZaak(TWEEDE, DAG);

        uitvoeringen.bewaar(hernomen, stap(Deelplanstatus.GESTART, Optional.empty()));
        uitvoeringen.bewaarZaak(hernomen);

        assertThat(uitvoeringen.vind(hernomen.deelplan())).contains(hernomen);
        assertThat(uitvoeringen.van(plan.traject())).containsExactly(hernomen);
        assertThat(uitvoeringen.vindOpZaak(EERSTE)).contains(hernomen);
        assertThat(uitvoeringen.vindOpZaak(TWEEDE)).contains(hernomen);
        assertThat(uitvoeringen.stappen(hernomen.deelplan()))
                .containsExactly(
                        stap(Deelplanstatus.GESTART, Optional.empty()),
                        stap(Deelplanstatus.BEEINDIGD, Optional.of(Eindreden.DOELEN_BEHAALD)),
                        stap(Deelplanstatus.GESTART, Optional.empty()));
    }

    private static Stap stap(Deelplanstatus status, Optional<Eindreden> reden) {
        return new Stap(status, Optional.of(Medewerkers.JANSEN.id()), NU, reden, Optional.empty());
    }
}
