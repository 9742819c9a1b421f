package nl.zaakregie.plan.application;

import java.util.Set;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Uitzetten;
import nl.zaakregie.plan.domain.Weigering;

/** Whether a deelplan may be planned or started: somebody is responsible (INV-13) and the plan is as far as it must be. */
public class Startregel {

    private final Plannen plannen;
    private final Groepstrajecten trajecten;
    private final Uitzetten uitzetten;

    public Startregel(Plannen plannen, Groepstrajecten trajecten, Uitzetten uitzetten) {
        this.plannen = plannen;
        this.trajecten = trajecten;
        this.uitzetten = uitzetten;
    }

    Weigering bezwaar(Plan plan, Deelplan deelplan) {
        return (plan.status().loopt() ? Weigering.geen() : Weigering.om(PlanFout.PLAN_AFGESLOTEN))
                .of(() ->
                        deelplan.behandelaar().isPresent() ? Weigering.geen() : Weigering.om(PlanFout.GEEN_BEHANDELAAR))
                .of(() -> uitzetten.magStarten(
                        plan,
                        deelplan,
                        trajecten
                                .vind(plan.traject())
                                .map(LopendTraject::clienten)
                                .orElse(Set.of()),
                        plannen.ondertekeningen(plan.id())));
    }
}
