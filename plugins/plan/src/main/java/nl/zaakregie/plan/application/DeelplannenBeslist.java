package nl.zaakregie.plan.application;

import java.util.Comparator;
import java.util.List;
import nl.zaakregie.api.dossier.Afsluitcontrole;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;

/** No traject closes while a deelplan is running or undecided (INV-28). Names deelplannen by number, no persons. */
public class DeelplannenBeslist implements Afsluitcontrole {

    private final Plannen plannen;
    private final Uitvoeringen uitvoeringen;

    public DeelplannenBeslist(Plannen plannen, Uitvoeringen uitvoeringen) {
        this.plannen = plannen;
        this.uitvoeringen = uitvoeringen;
    }

    @Override
    public List<Foutdetail> bezwaren(DossierId dossier) {
        return plannen.vanTraject(dossier).map(this::bezwaren).orElse(List.of());
    }

    private List<Foutdetail> bezwaren(Plan plan) {
        return uitvoeringen.van(plan.traject()).stream()
                .filter(u -> u.status().isOnbeslist())
                .map(Uitvoering::deelplan)
                .flatMap(id -> plan.inhoud().deelplan(id).stream())
                .map(Deelplan::nummer)
                .sorted(Comparator.naturalOrder())
                .map(nummer -> new Foutdetail("deelplan " + nummer, PlanFout.DEELPLAN_ONBESLIST.tekst()))
                .toList();
    }
}
