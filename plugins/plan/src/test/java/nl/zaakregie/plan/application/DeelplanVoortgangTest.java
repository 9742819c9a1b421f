package nl.zaakregie.plan.application;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.eigenDeelplan;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen.Stap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DeelplanVoortgangTest {

    private final Planopstelling opstelling = new Planopstelling();
    private final Deelplan boodschappen = eigenDeelplan(SANNE);
    private final Plan plan = opstelling.met(
            eenPlan().in(opstelling.traject).metDoel("rust").vastgesteld().nu());

    @Test
    @Tag("AF-03.2")
    void voortgangStaatBijDeStappenEnVerandertDeStandNiet() {
        opstelling
                .bijhouden()
                .voegDeelplanToe(plan.id(), Optional.empty(), boodschappen)
                .ofFout();
        assertThat(meld()).isEqualTo(Uitkomst.geweigerd(PlanFout.NIET_AAN_DE_GANG));
        opstelling.uitvoeren().start(plan.id(), boodschappen.id()).ofFout();

        meld();

        assertThat(opstelling.uitvoeringen.stappen(boodschappen.id()))
                .extracting(Stap::status)
                .endsWith(Deelplanstatus.GESTART, Deelplanstatus.GESTART);
        assertThat(opstelling.uitvoeringen.stappen(boodschappen.id()))
                .extracting(stap -> stap.toelichting().orElse(""))
                .endsWith("twee weken gelukt");
    }

    private Uitkomst<Uitvoering> meld() {
        return opstelling.uitvoeren().meldVoortgang(plan.id(), boodschappen.id(), "twee weken gelukt");
    }
}
