package nl.zaakregie.plan.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Planinhoud;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Planvergelijking;
import nl.zaakregie.plan.domain.Planversie;
import nl.zaakregie.plan.domain.Vastlegging;

/**
 * What every change of a plan does: lock, demand access, compare versions, apply, keep. Called in a transaction. The
 * dossier is locked before the plan, see {@link Dossiers}.
 */
public class Planbewerking {

    private final Plannen plannen;
    private final Dossiers dossiers;
    private final Toegang toegang;
    private final Gebruikers gebruikers;
    private final Clock klok;

    public Planbewerking(Plannen plannen, Dossiers dossiers, Toegang toegang, Gebruikers gebruikers, Clock klok) {
        this.plannen = plannen;
        this.dossiers = dossiers;
        this.toegang = toegang;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    /**
     * Applies one change.
     *
     * @param regel refuses, or yields the plan to keep
     * @return refused with VERSIECONFLICT and what changed, when the user looked at an older version
     */
    Uitkomst<Plan> wijzig(Planhandeling handeling, Function<Plan, Uitkomst<Plan>> regel) {
        Plan plan = vergrendel(handeling.plan(), handeling.omschrijving());
        Optional<Integer> verouderd = handeling.gezien().filter(gezien -> gezien != plan.versie());
        if (verouderd.isPresent()) {
            return Uitkomst.geweigerd(PlanFout.VERSIECONFLICT, sindsdien(plan, verouderd.get()));
        }
        return regel.apply(plan).bijSucces(this::bewaar);
    }

    /** The locked plan, after the regisseur showed to be one of its traject. */
    Plan vergrendel(PlanId id, String handeling) {
        return vergrendel(id, handeling, plan -> Set.of(Rol.REGISSEUR));
    }

    /** @param wie the roles that may do it in this plan */
    Plan vergrendel(PlanId id, String handeling, Function<Plan, Set<Rol>> wie) {
        plannen.vind(id).map(Plan::traject).ifPresent(dossiers::vergrendel);
        Optional<Plan> plan = plannen.vindVoorWijziging(id);
        // An unknown plan is refused in the same words as one out of reach: nothing tells which of the two it was.
        toegang.eisOpDossier(
                plan.map(Plan::traject).orElseGet(() -> new DossierId(id.waarde())),
                handeling,
                plan.map(wie).orElse(Set.of(Rol.REGISSEUR)).toArray(Rol[]::new));
        return plan.orElseThrow(() -> PlanFout.ONBEKEND_PLAN.bij(id));
    }

    void bewaar(Plan plan) {
        plannen.bewaar(plan, medewerker(), klok.instant());
    }

    <T> Vastlegging<T> leg(Plan plan, T inhoud) {
        return new Vastlegging<>(plan.versie(), medewerker(), klok.instant(), inhoud);
    }

    MedewerkerId medewerker() {
        return gebruikers.huidige().id();
    }

    Gebruiker gebruiker() {
        return gebruikers.huidige();
    }

    Instant nu() {
        return klok.instant();
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private List<Foutdetail> sindsdien(Plan plan, int gezien) {
        Planinhoud toen =
                plannen.versie(plan.id(), gezien).map(Planversie::inhoud).orElse(plan.inhoud());
        return Planvergelijking.van(toen, plan.inhoud()).alle().stream()
                .map(verschil -> new Foutdetail(verschil.onderdeel(), verschil.samenvatting()))
                .toList();
    }
}
