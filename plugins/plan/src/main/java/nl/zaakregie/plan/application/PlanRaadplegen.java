package nl.zaakregie.plan.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Planinhoud;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Planvergelijking;
import nl.zaakregie.plan.domain.Planversie;
import nl.zaakregie.plan.domain.Uitvoeringen;
import org.springframework.transaction.annotation.Transactional;

/** Shows a plan, its versions and its progress. Nothing leaves here that {@link Inzage} did not release and log. */
public class PlanRaadplegen {

    private final Plannen plannen;
    private final Groepstrajecten trajecten;
    private final Inzage inzage;
    private final Weergavemaker weergave;
    private final Plandrukker drukker;

    public PlanRaadplegen(
            Plannen plannen, Uitvoeringen uitvoeringen, Groepstrajecten trajecten, Inzage inzage, Plandrukker drukker) {
        this.plannen = plannen;
        this.trajecten = trajecten;
        this.inzage = inzage;
        this.drukker = drukker;
        this.weergave = new Weergavemaker(uitvoeringen);
    }

    @Transactional
    public Vrijgegeven<Planweergave> vanTraject(Inzageverzoek verzoek, DossierId traject) {
        return toon(verzoek, eis(verzoek, plannen.vanTraject(traject), traject));
    }

    @Transactional
    public Vrijgegeven<Planweergave> plan(Inzageverzoek verzoek, PlanId id) {
        return toon(verzoek, eis(verzoek, id));
    }

    /** An older version, as it was (INV-24); how its deelplannen stand is of now. */
    @Transactional
    public Vrijgegeven<Planweergave> versie(Inzageverzoek verzoek, PlanId id, int versie) {
        Plan plan = eis(verzoek, id);
        return bied(verzoek, plan, () -> weergave.plan(plan, versie, inhoud(verzoek, plan, versie)));
    }

    @Transactional
    public Vrijgegeven<Verloopweergave.Versies> versies(Inzageverzoek verzoek, PlanId id) {
        return bied(
                verzoek,
                eis(verzoek, id),
                () -> new Verloopweergave.Versies(
                        plannen.versies(id).stream().map(Weergavemaker::versie).toList()));
    }

    /** What differs between two versions, old and new value beside each other (AF-03.4). */
    @Transactional
    public Vrijgegeven<Verloopweergave.Vergelijking> vergelijk(Inzageverzoek verzoek, PlanId id, int van, int tot) {
        Plan plan = eis(verzoek, id);
        return bied(verzoek, plan, () -> {
            Planvergelijking verschil = Planvergelijking.van(inhoud(verzoek, plan, van), inhoud(verzoek, plan, tot));
            return new Verloopweergave.Vergelijking(
                    van,
                    tot,
                    regels(verschil.kader()),
                    regels(verschil.problemen()),
                    regels(verschil.doelen()),
                    regels(verschil.acties()),
                    regels(verschil.deelplannen()));
        });
    }

    @Transactional
    public Vrijgegeven<Verloopweergave.Voortgangen> voortgang(Inzageverzoek verzoek, PlanId id) {
        return bied(
                verzoek,
                eis(verzoek, id),
                () -> new Verloopweergave.Voortgangen(plannen.voortgang(id).stream()
                        .map(Weergavemaker::voortgang)
                        .toList()));
    }

    @Transactional
    public Vrijgegeven<Verloopweergave.Evaluaties> evaluaties(Inzageverzoek verzoek, PlanId id) {
        return bied(
                verzoek,
                eis(verzoek, id),
                () -> new Verloopweergave.Evaluaties(plannen.evaluaties(id).stream()
                        .map(Weergavemaker::evaluatie)
                        .toList()));
    }

    @Transactional
    public Vrijgegeven<Verloopweergave.Notities> notities(Inzageverzoek verzoek, PlanId id) {
        Plan plan = eis(verzoek, id);
        return bied(verzoek, plan, () -> weergave.notities(plannen.notities(id)));
    }

    /** Copies of who is a client no longer are left out. */
    @Transactional
    public Vrijgegeven<Verloopweergave.Bijlagen> bijlagen(Inzageverzoek verzoek, PlanId id) {
        Plan plan = eis(verzoek, id);
        Set<PersoonId> clienten = clienten(plan);
        return bied(
                verzoek,
                plan,
                () -> new Verloopweergave.Bijlagen(
                        plannen.bijlagen(id).stream()
                                .map(Weergavemaker::bijlage)
                                .toList(),
                        plannen.afschriften(id).stream()
                                .filter(a ->
                                        a.inhoud().lid().map(clienten::contains).orElse(true))
                                .map(Weergavemaker::afschrift)
                                .toList()));
    }

    @Transactional
    public Vrijgegeven<Verloopweergave.Handtekeningen> ondertekeningen(Inzageverzoek verzoek, PlanId id) {
        Plan plan = eis(verzoek, id);
        return bied(verzoek, plan, () -> weergave.handtekeningen(plannen.ondertekeningen(id), plan, clienten(plan)));
    }

    /** Plan on the table: what this client may see of it, and no more, whoever holds the screen (AF-03.6). */
    @Transactional
    public Vrijgegeven<Planweergave> meekijken(Inzageverzoek verzoek, PlanId id, PersoonId lid) {
        Plan plan = eisLid(verzoek, id, lid);
        return inzage.vrijgeven(
                verzoek,
                new Aangeboden<>(
                        weergave.plan(plan, plan.versie(), plan.inhoud().voor(lid, clienten(plan)))
                                .zonderVerloop(),
                        Optional.of(plan.traject()),
                        Set.of(lid)));
    }

    /** The copy of the plan for one client, as PDF (AF-03.5). */
    @Transactional
    public Vrijgegeven<Plandocument> exemplaar(Inzageverzoek verzoek, PlanId id, PersoonId lid) {
        Plan plan = eisLid(verzoek, id, lid);
        return inzage.vrijgeven(
                verzoek, new Aangeboden<>(drukker.exemplaar(plan, lid), Optional.of(plan.traject()), Set.of(lid)));
    }

    /** A person who is no client is refused in the words of an unknown plan. */
    private Plan eisLid(Inzageverzoek verzoek, PlanId id, PersoonId lid) {
        Plan plan = eis(verzoek, id);
        if (!clienten(plan).contains(lid)) {
            throw nietGevonden(verzoek, plan.traject(), PlanFout.GEEN_GROEPSLID);
        }
        return plan;
    }

    private static List<Verloopweergave.Verschilregel> regels(List<Planvergelijking.Verschil> verschillen) {
        return verschillen.stream().map(Verloopweergave.Verschilregel::van).toList();
    }

    private Set<PersoonId> clienten(Plan plan) {
        return trajecten.vind(plan.traject()).map(LopendTraject::clienten).orElse(Set.of());
    }

    private Vrijgegeven<Planweergave> toon(Inzageverzoek verzoek, Plan plan) {
        return bied(verzoek, plan, () -> weergave.plan(plan, plan.versie(), plan.inhoud()));
    }

    private <T extends Record> Vrijgegeven<T> bied(Inzageverzoek verzoek, Plan plan, Supplier<T> waarde) {
        return inzage.vrijgeven(
                verzoek, new Aangeboden<>(waarde.get(), Optional.of(plan.traject()), betrokkenen(plan)));
    }

    private Set<PersoonId> betrokkenen(Plan plan) {
        Set<PersoonId> betrokkenen = new LinkedHashSet<>(plan.inhoud().betrokkenen());
        betrokkenen.addAll(clienten(plan));
        return betrokkenen;
    }

    private Planinhoud inhoud(Inzageverzoek verzoek, Plan plan, int versie) {
        return plannen.versie(plan.id(), versie)
                .map(Planversie::inhoud)
                .orElseThrow(() -> nietGevonden(verzoek, plan.traject(), PlanFout.ONBEKENDE_VERSIE));
    }

    private Plan eis(Inzageverzoek verzoek, PlanId id) {
        return eis(verzoek, plannen.vind(id), new DossierId(id.waarde()));
    }

    private Plan eis(Inzageverzoek verzoek, Optional<Plan> plan, DossierId dossier) {
        return plan.orElseThrow(() -> nietGevonden(verzoek, dossier, PlanFout.ONBEKEND_PLAN));
    }

    /** Who may not see the dossier is refused as ever; only who may hears that there is nothing there (INV-20). */
    private SociaalDomeinException nietGevonden(Inzageverzoek verzoek, DossierId dossier, PlanFout fout) {
        inzage.vrijgeven(verzoek, new Aangeboden<>(new Niets(""), Optional.of(dossier), Set.of()));
        return fout.fout();
    }

    private record Niets(@Gegeven(Gegevensgroepen.INHOUD) String inhoud) {}
}
