package nl.zaakregie.plan.application;

import java.time.Clock;
import java.util.Optional;
import nl.zaakregie.api.gebeurtenis.GroepstrajectGestart;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Plannen;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the plan of a traject that starts, as an empty concept, in the same transaction. A groep with a running plan
 * gets no second one: that refuses the start of the traject too (INV-01).
 */
public class PlanOpenen {

    private final Plannen plannen;
    private final Gebruikers gebruikers;
    private final Clock klok;

    public PlanOpenen(Plannen plannen, Gebruikers gebruikers, Clock klok) {
        this.plannen = plannen;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Transactional
    public void bij(GroepstrajectGestart gestart) {
        if (plannen.vanTraject(gestart.traject()).isPresent()) {
            return;
        }
        plannen.lopendVan(gestart.groep()).ifPresent(lopend -> {
            throw PlanFout.LOPEND_PLAN_BESTAAT.bij(lopend.id());
        });
        Optional<PlanId> vorig =
                gestart.vorigTraject().flatMap(plannen::vanTraject).map(Plan::id);
        plannen.bewaar(
                Plan.geopend(PlanId.nieuw(), gestart.groep(), gestart.traject(), vorig),
                gebruikers.huidige().id(),
                klok.instant());
    }
}
