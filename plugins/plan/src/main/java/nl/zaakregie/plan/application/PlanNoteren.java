package nl.zaakregie.plan.application;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.plan.domain.Notitie;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Plannen;
import org.springframework.transaction.annotation.Transactional;

/** Writes a note at a plan, at any time. A correction leaves what it corrects where it is (INV-24). */
public class PlanNoteren {

    private final Planbewerking bewerking;
    private final Plannen plannen;
    private final Groepstrajecten trajecten;
    private final Casus casus;

    public PlanNoteren(Planbewerking bewerking, Plannen plannen, Groepstrajecten trajecten, Casus casus) {
        this.bewerking = bewerking;
        this.plannen = plannen;
        this.trajecten = trajecten;
        this.casus = casus;
    }

    @Transactional
    public Uitkomst<Notitie> noteer(PlanId id, Notitie nieuw) {
        Plan plan = bewerking.vergrendel(id, "notitie maken");
        if (!plan.status().loopt()) {
            return Uitkomst.geweigerd(PlanFout.PLAN_AFGESLOTEN);
        }
        if (!clienten(plan).containsAll(nieuw.personen())) {
            return Uitkomst.geweigerd(PlanFout.GEEN_GROEPSLID);
        }
        if (!vervangtEenGeldige(id, nieuw.vervangt())) {
            return Uitkomst.geweigerd(PlanFout.ONBEKENDE_NOTITIE);
        }
        plannen.bewaarNotitie(id, bewerking.leg(plan, nieuw));
        casus.rondAf(
                plan.traject(), Casus.NOTITIE, bewerking.gebruiker(), nieuw.id().toString());
        return Uitkomst.gelukt(nieuw);
    }

    private boolean vervangtEenGeldige(PlanId id, Optional<UUID> vervangt) {
        if (vervangt.isEmpty()) {
            return true;
        }
        Set<UUID> verbeterd = plannen.notities(id).stream()
                .flatMap(v -> v.inhoud().vervangt().stream())
                .collect(Collectors.toSet());
        return !verbeterd.contains(vervangt.get())
                && plannen.notities(id).stream().anyMatch(v -> v.inhoud().id().equals(vervangt.get()));
    }

    private Set<PersoonId> clienten(Plan plan) {
        return trajecten.vind(plan.traject()).map(LopendTraject::clienten).orElse(Set.of());
    }
}
