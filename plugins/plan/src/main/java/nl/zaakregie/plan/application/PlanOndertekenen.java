package nl.zaakregie.plan.application;

import java.util.Set;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.PlanOndertekend;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.plan.domain.Ondertekening;
import nl.zaakregie.plan.domain.Ondertekeningen;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Vastlegging;
import org.springframework.transaction.annotation.Transactional;

/** Records that a party signed the version agreed last: who, when, how (AF-03.5). A signature is never taken away. */
public class PlanOndertekenen {

    private final Planbewerking bewerking;
    private final Plannen plannen;
    private final Groepstrajecten trajecten;
    private final Casus casus;
    private final Gebeurtenissen gebeurtenissen;

    public PlanOndertekenen(
            Planbewerking bewerking,
            Plannen plannen,
            Groepstrajecten trajecten,
            Casus casus,
            Gebeurtenissen gebeurtenissen) {
        this.bewerking = bewerking;
        this.plannen = plannen;
        this.trajecten = trajecten;
        this.casus = casus;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Transactional
    public Uitkomst<Ondertekening> onderteken(PlanId id, Ondertekening nieuw) {
        Plan plan = bewerking.vergrendel(id, "plan ondertekenen");
        if (nieuw.op().isAfter(bewerking.vandaag())) {
            return Uitkomst.geweigerd(PlanFout.DATUM_IN_TOEKOMST);
        }
        Set<PersoonId> clienten =
                trajecten.vind(plan.traject()).map(LopendTraject::clienten).orElse(Set.of());
        Ondertekeningen eerder = plannen.ondertekeningen(id);
        return eerder.zet(plan, nieuw, clienten).bijSucces(gezet -> {
            int versie = plan.vastgesteldeVersie().orElseThrow();
            plannen.bewaarOndertekening(id, new Vastlegging<>(versie, bewerking.medewerker(), bewerking.nu(), gezet));
            if (!eerder.isOndertekendVoor(plan, clienten)
                    && plannen.ondertekeningen(id).isOndertekendVoor(plan, clienten)) {
                casus.meldOndertekend(plan.traject());
                gebeurtenissen.publiceer(new PlanOndertekend(id, plan.traject(), versie));
            }
        });
    }
}
