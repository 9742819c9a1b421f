package nl.zaakregie.plan.application;

import java.util.Map;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.domain.Evaluatie;
import nl.zaakregie.plan.domain.Evaluatie.Doeloordeel;
import nl.zaakregie.plan.domain.Oordeel;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Voortgang;
import nl.zaakregie.plan.domain.Voortgang.Doelvoortgang;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records monitoring and evaluation, any number of times and with or without a task for it; nothing that was recorded
 * is ever overwritten (INV-24). An evaluation that changes the state of goals is a new version of the plan.
 */
public class VoortgangVastleggen {

    private final Planbewerking bewerking;
    private final Plannen plannen;
    private final Casus casus;

    public VoortgangVastleggen(Planbewerking bewerking, Plannen plannen, Casus casus) {
        this.bewerking = bewerking;
        this.plannen = plannen;
        this.casus = casus;
    }

    @Transactional
    public Uitkomst<Plan> monitor(PlanId id, Voortgang voortgang) {
        Plan plan = bewerking.vergrendel(id, "voortgang vastleggen");
        return plan.magVoortgang(
                        voortgang.doelen().stream().map(Doelvoortgang::doel).toList())
                .geeft(() -> plan)
                .bijSucces(p -> {
                    plannen.bewaarVoortgang(id, bewerking.leg(p, voortgang));
                    casus.voltooi(p.traject(), Casus.MONITOREN);
                });
    }

    @Transactional
    public Uitkomst<Plan> evalueer(PlanId id, Evaluatie evaluatie) {
        Plan plan = bewerking.vergrendel(id, "resultaat evalueren");
        return plan.verwerkEvaluatie(oordelen(evaluatie)).bijSucces(nieuw -> {
            plannen.bewaarEvaluatie(id, bewerking.leg(plan, evaluatie));
            bewerking.bewaar(nieuw);
            casus.voltooi(nieuw.traject(), Casus.EVALUEREN);
            if (evaluatie.besluit() == Evaluatie.Besluit.BIJSTELLEN) {
                casus.vraagBijstelling(nieuw.traject());
            }
        });
    }

    /** The last judgement counts when a goal is named twice. */
    private static Map<Integer, Oordeel> oordelen(Evaluatie evaluatie) {
        return evaluatie.doelen().stream()
                .collect(Collectors.toMap(Doeloordeel::doel, Doeloordeel::oordeel, (eerste, laatste) -> laatste));
    }
}
