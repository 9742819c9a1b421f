package nl.zaakregie.plan.domain;

import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.kern.PersoonId;

/** What must have happened to the plan before work is given to municipality or aanbieder; chosen by the municipality. */
public enum Uitzetten {
    ALTIJD,
    NA_VASTSTELLEN,
    /** Signed by or for every client the deelplan is for. */
    NA_ONDERTEKENEN;

    /** The work of the groep and its network waits for nothing (INV-25, INV-26). */
    public Weigering magStarten(Plan plan, Deelplan deelplan, Set<PersoonId> clienten, Ondertekeningen ondertekend) {
        if (this == ALTIJD || !deelplan.wordtUitgezet()) {
            return Weigering.geen();
        }
        if (!plan.isVastgesteld()) {
            return Weigering.om(PlanFout.NIET_VASTGESTELD);
        }
        Set<PersoonId> tekenaars =
                deelplan.personen().stream().filter(clienten::contains).collect(Collectors.toSet());
        return this == NA_VASTSTELLEN || ondertekend.isOndertekendVoor(plan, tekenaars)
                ? Weigering.geen()
                : Weigering.om(PlanFout.NIET_ONDERTEKEND);
    }
}
