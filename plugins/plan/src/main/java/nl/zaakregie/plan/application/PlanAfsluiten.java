package nl.zaakregie.plan.application;

import java.time.Clock;
import nl.zaakregie.api.gebeurtenis.GroepstrajectAfgesloten;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.plan.domain.Plannen;
import org.springframework.transaction.annotation.Transactional;

/** Closes the plan with its traject, so that the groep can have a next one (INV-02); what goes on without regie goes its way. */
public class PlanAfsluiten {

    private final Plannen plannen;
    private final Afschalen afschalen;
    private final Gebruikers gebruikers;
    private final Clock klok;

    public PlanAfsluiten(Plannen plannen, Afschalen afschalen, Gebruikers gebruikers, Clock klok) {
        this.plannen = plannen;
        this.afschalen = afschalen;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Transactional
    public void bij(GroepstrajectAfgesloten afgesloten) {
        plannen.vanTraject(afgesloten.traject())
                .flatMap(plan -> plannen.vindVoorWijziging(plan.id()))
                .ifPresent(plan -> {
                    plannen.bewaar(plan.sluitAf(), gebruikers.huidige().id(), klok.instant());
                    afschalen.bijSluiten(plan);
                });
    }
}
