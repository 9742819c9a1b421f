package nl.zaakregie.plan.application;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Teamlid;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplan.Behandelaar;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Planinhoud;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Planversie;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;

/**
 * Gives the behandelaar of a planned or running deelplan his place on the team of the dossier, and takes it when he has
 * none any more; of one that goes on without regie he keeps it until the traject closes. What he sees there is his deelplan ({@link DeelplanInzien}), not the plan.
 */
public class Behandelaarsband {

    private final Plannen plannen;
    private final Uitvoeringen uitvoeringen;
    private final Dossiers dossiers;

    public Behandelaarsband(Plannen plannen, Uitvoeringen uitvoeringen, Dossiers dossiers) {
        this.plannen = plannen;
        this.uitvoeringen = uitvoeringen;
        this.dossiers = dossiers;
    }

    void werkBij(Plan plan) {
        werkBij(plan, nodig(plan));
    }

    /** The plan closes: nobody executes a deelplan of it any more. */
    void laatLos(Plan plan) {
        werkBij(plan, Set.of());
    }

    private void werkBij(Plan plan, Set<MedewerkerId> nodig) {
        Set<MedewerkerId> nu = nu(plan);
        nodig.stream()
                .filter(medewerker -> !nu.contains(medewerker))
                .forEach(medewerker -> dossiers.wijsToe(plan.traject(), medewerker, Rol.BEHANDELAAR));
        Set<MedewerkerId> teveel = new HashSet<>(nu);
        teveel.removeAll(nodig);
        if (!teveel.isEmpty()) {
            // Somebody can be behandelaar by another way than the plan; only who ever was it in this plan loses it.
            teveel.retainAll(ooit(plan));
            teveel.forEach(medewerker -> dossiers.trekIn(plan.traject(), medewerker, Rol.BEHANDELAAR));
        }
    }

    private Set<MedewerkerId> nodig(Plan plan) {
        Map<DeelplanId, Uitvoering> standen = uitvoeringen.van(plan.traject()).stream()
                .collect(Collectors.toMap(Uitvoering::deelplan, Function.identity()));
        return medewerkers(plan.inhoud().deelplannen().stream()
                        .filter(deelplan -> Optional.ofNullable(standen.get(deelplan.id()))
                                .filter(stand ->
                                        stand.status().heeftBehandelaarNodig() || uitvoeringen.isVoortgezet(stand))
                                .isPresent()))
                .collect(Collectors.toSet());
    }

    private Set<MedewerkerId> nu(Plan plan) {
        return dossiers.team(plan.traject()).stream()
                .filter(lid -> lid.rol() == Rol.BEHANDELAAR && lid.tot().isEmpty())
                .map(Teamlid::medewerker)
                .collect(Collectors.toSet());
    }

    private Set<MedewerkerId> ooit(Plan plan) {
        return plannen.versies(plan.id()).stream()
                .map(Planversie::inhoud)
                .map(Planinhoud::deelplannen)
                .flatMap(deelplannen -> medewerkers(deelplannen.stream()))
                .collect(Collectors.toSet());
    }

    private static Stream<MedewerkerId> medewerkers(Stream<Deelplan> deelplannen) {
        return deelplannen
                .flatMap(deelplan -> deelplan.behandelaar().stream())
                .flatMap((Behandelaar behandelaar) -> behandelaar.medewerker().stream());
    }
}
