package nl.zaakregie.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.domain.Bijlage;
import nl.zaakregie.plan.domain.Evaluatie;
import nl.zaakregie.plan.domain.Notitie;
import nl.zaakregie.plan.domain.Ondertekening;
import nl.zaakregie.plan.domain.Ondertekeningen;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Planafschrift;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Planversie;
import nl.zaakregie.plan.domain.Vastlegging;
import nl.zaakregie.plan.domain.Voortgang;

/** Plans in memory; locks nothing. */
public final class GeheugenPlannen implements Plannen {

    private final Map<PlanId, Plan> plannen = new LinkedHashMap<>();
    private final Map<PlanId, List<Planversie>> versies = new LinkedHashMap<>();
    private final Map<PlanId, List<Vastlegging<Voortgang>>> voortgang = new LinkedHashMap<>();
    private final Map<PlanId, List<Vastlegging<Evaluatie>>> evaluaties = new LinkedHashMap<>();

    private final Map<PlanId, List<Vastlegging<Ondertekening>>> ondertekeningen = new LinkedHashMap<>();
    private final Map<PlanId, List<Vastlegging<Notitie>>> notities = new LinkedHashMap<>();
    private final Map<PlanId, List<Vastlegging<Bijlage>>> bijlagen = new LinkedHashMap<>();
    private final Map<PlanId, List<Vastlegging<Planafschrift>>> afschriften = new LinkedHashMap<>();

    @Override
    public Optional<Plan> vind(PlanId id) {
        return Optional.ofNullable(plannen.get(id));
    }

    @Override
    public Optional<Plan> vindVoorWijziging(PlanId id) {
        return vind(id);
    }

    @Override
    public Optional<Plan> vanTraject(DossierId traject) {
        return plannen.values().stream()
                .filter(plan -> plan.traject().equals(traject))
                .findFirst();
    }

    @Override
    public Optional<Plan> lopendVan(GroepId groep) {
        return plannen.values().stream()
                .filter(plan -> plan.groep().equals(groep) && plan.status().loopt())
                .findFirst();
    }

    @Override
    public void bewaar(Plan plan, MedewerkerId auteur, Instant op) {
        plannen.put(plan.id(), plan);
        if (versie(plan.id(), plan.versie()).isEmpty()) {
            versies.computeIfAbsent(plan.id(), id -> new ArrayList<>())
                    .add(new Planversie(plan.versie(), plan.wijziging(), auteur, op, plan.inhoud()));
        }
    }

    @Override
    public List<Planversie> versies(PlanId id) {
        return List.copyOf(versies.getOrDefault(id, List.of()));
    }

    @Override
    public Optional<Planversie> versie(PlanId id, int versie) {
        return versies(id).stream().filter(v -> v.versie() == versie).findFirst();
    }

    @Override
    public void bewaarOndertekening(PlanId id, Vastlegging<Ondertekening> nieuw) {
        ondertekeningen.computeIfAbsent(id, i -> new ArrayList<>()).add(0, nieuw);
    }

    @Override
    public Ondertekeningen ondertekeningen(PlanId id) {
        return new Ondertekeningen(ondertekeningen.getOrDefault(id, List.of()));
    }

    @Override
    public void bewaarBijlage(PlanId id, Vastlegging<Bijlage> nieuw) {
        bijlagen.computeIfAbsent(id, i -> new ArrayList<>()).add(0, nieuw);
    }

    @Override
    public List<Vastlegging<Bijlage>> bijlagen(PlanId id) {
        return List.copyOf(bijlagen.getOrDefault(id, List.of()));
    }

    @Override
    public void bewaarAfschrift(PlanId id, Vastlegging<Planafschrift> nieuw) {
        afschriften.computeIfAbsent(id, i -> new ArrayList<>()).add(0, nieuw);
    }

    @Override
    public List<Vastlegging<Planafschrift>> afschriften(PlanId id) {
        return List.copyOf(afschriften.getOrDefault(id, List.of()));
    }

    @Override
    public void bewaarNotitie(PlanId id, Vastlegging<Notitie> nieuw) {
        notities.computeIfAbsent(id, i -> new ArrayList<>()).add(0, nieuw);
    }

    @Override
    public List<Vastlegging<Notitie>> notities(PlanId id) {
        return List.copyOf(notities.getOrDefault(id, List.of()));
    }

    @Override
    public void bewaarVoortgang(PlanId id, Vastlegging<Voortgang> nieuw) {
        voortgang.computeIfAbsent(id, i -> new ArrayList<>()).add(0, nieuw);
    }

    @Override
    public List<Vastlegging<Voortgang>> voortgang(PlanId id) {
        return List.copyOf(voortgang.getOrDefault(id, List.of()));
    }

    @Override
    public void bewaarEvaluatie(PlanId id, Vastlegging<Evaluatie> nieuw) {
        evaluaties.computeIfAbsent(id, i -> new ArrayList<>()).add(0, nieuw);
    }

    @Override
    public List<Vastlegging<Evaluatie>> evaluaties(PlanId id) {
        return List.copyOf(evaluaties.getOrDefault(id, List.of()));
    }
}
