package nl.zaakregie.plan.application;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.testkit.gezin.Gezin.G1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebeurtenis.GroepstrajectAfgesloten;
import nl.zaakregie.api.gebeurtenis.GroepstrajectGestart;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Planstatus;
import nl.zaakregie.plan.domain.Planversie;
import nl.zaakregie.plan.domain.Wijziging;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanOpenenTest {

    private final Planopstelling opstelling = new Planopstelling();

    @Test
    void opentEenLeegConceptMetHetTraject() {
        opstelling.openen().bij(gestart(opstelling.traject, Optional.empty()));

        Plan plan = opstelling.plannen.vanTraject(opstelling.traject).orElseThrow();
        assertThat(plan.status()).isEqualTo(Planstatus.CONCEPT);
        assertThat(opstelling.plannen.versies(plan.id()))
                .containsExactly(new Planversie(
                        1, Wijziging.GEOPEND, Medewerkers.JANSEN.id(), opstelling.klok.instant(), plan.inhoud()));
    }

    @Test
    @Tag("INV-01")
    void weigertTweedeLopendPlanVoorZelfdeGroepEnNoemtHetBestaande() {
        Plan lopend = opstelling.met(eenPlan().voor(G1).nu());

        assertThatThrownBy(() -> opstelling.openen().bij(gestart(DossierId.nieuw(), Optional.empty())))
                .isInstanceOfSatisfying(SociaalDomeinException.class, fout -> {
                    assertThat(fout.foutcode()).isEqualTo(PlanFout.LOPEND_PLAN_BESTAAT);
                    assertThat(fout.details().get(0).waar())
                            .isEqualTo(lopend.id().toString());
                });
    }

    @Test
    @Tag("INV-02")
    void verwijstNaAfsluitenNaarHetVorigePlan() {
        Plan vorig = opstelling.met(eenPlan().voor(G1).in(DossierId.nieuw()).nu());
        opstelling.afsluiten().bij(new GroepstrajectAfgesloten(G1.id(), vorig.traject(), "DOELEN_BEHAALD"));

        opstelling.openen().bij(gestart(opstelling.traject, Optional.of(vorig.traject())));

        assertThat(opstelling.plannen.vanTraject(opstelling.traject))
                .flatMap(Plan::vorigPlan)
                .contains(vorig.id());
        assertThat(opstelling.plannen.vind(vorig.id())).map(Plan::status).contains(Planstatus.AFGESLOTEN);
    }

    @Test
    void opentBijDezelfdeGebeurtenisNietNogEens() {
        opstelling.openen().bij(gestart(opstelling.traject, Optional.empty()));
        Plan eerste = opstelling.plannen.vanTraject(opstelling.traject).orElseThrow();

        opstelling.openen().bij(gestart(opstelling.traject, Optional.empty()));

        assertThat(opstelling.plannen.vanTraject(opstelling.traject)).contains(eerste);
    }

    private static GroepstrajectGestart gestart(DossierId traject, Optional<DossierId> vorig) {
        return new GroepstrajectGestart(G1.id(), traject, Optional.empty(), vorig);
    }
}
