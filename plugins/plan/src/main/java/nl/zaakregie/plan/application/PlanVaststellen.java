package nl.zaakregie.plan.application;

import java.util.Optional;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.PlanUitgevoerd;
import nl.zaakregie.api.gebeurtenis.PlanVastgesteld;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Planstatus;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decisions on a plan as a whole: agree on it, adjust it, call it executed. Agreeing names the version that was on
 * the table; any number of times. The model makes of it what follows: document, zaakstatus.
 */
public class PlanVaststellen {

    private final Planbewerking bewerking;
    private final Casus casus;
    private final Gebeurtenissen gebeurtenissen;

    public PlanVaststellen(Planbewerking bewerking, Casus casus, Gebeurtenissen gebeurtenissen) {
        this.bewerking = bewerking;
        this.casus = casus;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Needs at least one goal. */
    @Transactional
    public Uitkomst<Plan> stelVast(PlanId id, int gezien) {
        return bewerking
                .wijzig(new Planhandeling(id, Optional.of(gezien), "plan vaststellen"), Plan::stelVast)
                .bijSucces(plan -> {
                    casus.meldVastgesteld(plan.traject());
                    gebeurtenissen.publiceer(new PlanVastgesteld(plan.id(), plan.traject(), plan.versie()));
                });
    }

    /** Asks for a task to adjust the plan. Changing it needs no permission: a plan may change at any moment (INV-12). */
    @Transactional
    public void stelBij(PlanId id) {
        casus.vraagBijstelling(bewerking.vergrendel(id, "plan bijstellen").traject());
    }

    /** Once more has no effect. */
    @Transactional
    public Uitkomst<Plan> meldUitgevoerd(PlanId id) {
        Plan plan = bewerking.vergrendel(id, "plan uitgevoerd melden");
        if (plan.status() == Planstatus.UITGEVOERD) {
            return Uitkomst.gelukt(plan);
        }
        return plan.meldUitgevoerd().bijSucces(uitgevoerd -> {
            bewerking.bewaar(uitgevoerd);
            casus.meldUitgevoerd(uitgevoerd.traject());
            gebeurtenissen.publiceer(new PlanUitgevoerd(uitgevoerd.id(), uitgevoerd.traject()));
        });
    }
}
