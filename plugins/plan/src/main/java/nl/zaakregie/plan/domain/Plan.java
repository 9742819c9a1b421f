package nl.zaakregie.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.PlanId;

/**
 * The plan of a groep for one traject. Immutable: a change of content yields the plan at its next version (INV-12), and
 * older versions stay as they were (INV-24).
 *
 * @param vorigPlan of the same groep; empty for its first (INV-02)
 * @param versie 1 and up; one per change of content
 * @param wijziging what made this version
 * @param vastgesteldeVersie the last version that was agreed; lower than {@code versie} when it was changed since
 */
public record Plan(
        PlanId id,
        GroepId groep,
        DossierId traject,
        Optional<PlanId> vorigPlan,
        Planstatus status,
        int versie,
        Wijziging wijziging,
        Optional<Integer> vastgesteldeVersie,
        Planinhoud inhoud) {

    public static Plan geopend(PlanId id, GroepId groep, DossierId traject, Optional<PlanId> vorigPlan) {
        return new Plan(
                id,
                groep,
                traject,
                vorigPlan,
                Planstatus.CONCEPT,
                1,
                Wijziging.GEOPEND,
                Optional.empty(),
                Planinhoud.LEEG);
    }

    public boolean isVastgesteld() {
        return vastgesteldeVersie.isPresent();
    }

    /** Replaces what holds for the plan as a whole. */
    public Uitkomst<Plan> wijzigKader(Kader kader) {
        return open().geeft(() -> volgende(Wijziging.KADER_GEWIJZIGD, inhoud.met(kader)));
    }

    /** Adds a problem under the next free number. */
    public Uitkomst<Plan> voegProbleemToe(Probleem nieuw, Set<PersoonId> clienten) {
        return open().of(() -> groepsleden(nieuw.personen(), List.of(), clienten))
                .geeft(() -> volgende(
                        Wijziging.PROBLEEM_TOEGEVOEGD,
                        inhoud.met(nieuw.metNummer(Planinhoud.volgendNummer(inhoud.problemen())))));
    }

    /** Replaces the problem with the same number. Persons who left the groep may stay in it, not be added to it. */
    public Uitkomst<Plan> wijzigProbleem(Probleem gewijzigd, Set<PersoonId> clienten) {
        Optional<Probleem> oud = inhoud.probleem(gewijzigd.nummer());
        return open().of(() -> oud.isEmpty() ? Weigering.om(PlanFout.ONBEKEND_PROBLEEM) : Weigering.geen())
                .of(() -> groepsleden(gewijzigd.personen(), oud.orElseThrow().personen(), clienten))
                .geeft(() -> volgende(Wijziging.PROBLEEM_GEWIJZIGD, inhoud.met(gewijzigd)));
    }

    /** Adds a goal under the next free number; it is active at once when the plan was agreed before. */
    public Uitkomst<Plan> voegDoelToe(Doel nieuw, Set<PersoonId> clienten) {
        Doelstatus begin = isVastgesteld() ? Doelstatus.ACTIEF : Doelstatus.OPEN;
        return open().of(() -> groepsleden(nieuw.personen(), List.of(), clienten))
                .geeft(() -> volgende(
                        Wijziging.DOEL_TOEGEVOEGD,
                        inhoud.met(nieuw.metNummer(Planinhoud.volgendNummer(inhoud.doelen()))
                                .metStatus(begin))));
    }

    /** Replaces the goal with the same number. Persons who left the groep may stay in it, not be added to it. */
    public Uitkomst<Plan> wijzigDoel(Doel gewijzigd, Set<PersoonId> clienten) {
        Optional<Doel> oud = inhoud.doel(gewijzigd.nummer());
        return open().of(() -> oud.isEmpty() ? Weigering.om(PlanFout.ONBEKEND_DOEL) : Weigering.geen())
                .of(() -> groepsleden(gewijzigd.personen(), oud.orElseThrow().personen(), clienten))
                .geeft(() -> volgende(Wijziging.DOEL_GEWIJZIGD, inhoud.met(gewijzigd)));
    }

    /** Adds an actie under the next free number. One that was done unplanned is recorded in any state (INV-21). */
    public Uitkomst<Plan> voegActieToe(Actie nieuw, LocalDate vandaag) {
        return (nieuw.gepland() ? open() : Weigering.geen())
                .of(() -> nietInToekomst(nieuw.uitgevoerdOp(), vandaag))
                .of(() -> bekendeDoelen(nieuw.doel().stream().toList()))
                .geeft(() -> volgende(
                        Wijziging.ACTIE_TOEGEVOEGD,
                        inhoud.met(nieuw.metNummer(Planinhoud.volgendNummer(inhoud.acties())))));
    }

    /** Replaces what was agreed on the actie with the same number; what was done of it stays. */
    public Uitkomst<Plan> wijzigActie(Actie gewijzigd) {
        Optional<Actie> oud = inhoud.actie(gewijzigd.nummer());
        return open().of(() -> oud.isEmpty() ? Weigering.om(PlanFout.ONBEKENDE_ACTIE) : Weigering.geen())
                .of(() -> bekendeDoelen(gewijzigd.doel().stream().toList()))
                .geeft(() ->
                        volgende(Wijziging.ACTIE_GEWIJZIGD, inhoud.met(gewijzigd.metUitvoeringVan(oud.orElseThrow()))));
    }

    /** One time a repeated actie was done; recorded afterwards, in any state of the plan (INV-21). */
    public Uitkomst<Plan> legKeerVast(int nummer, Actie.Keer keer, LocalDate vandaag) {
        Optional<Actie> actie = inhoud.actie(nummer);
        return (actie.isEmpty() ? Weigering.om(PlanFout.ONBEKENDE_ACTIE) : Weigering.geen())
                .of(() -> nietInToekomst(Optional.of(keer.op()), vandaag))
                .geeft(() -> volgende(
                        Wijziging.ACTIE_UITGEVOERD,
                        inhoud.met(actie.orElseThrow().gedaanOpnieuw(keer))));
    }

    public Uitkomst<Plan> vinkActieAf(int nummer, Actie.Afvinking afvinking, LocalDate vandaag) {
        Optional<Actie> actie = inhoud.actie(nummer);
        return open().of(() -> actie.isEmpty() ? Weigering.om(PlanFout.ONBEKENDE_ACTIE) : Weigering.geen())
                .of(() -> nietInToekomst(afvinking.uitgevoerdOp(), vandaag))
                .geeft(() -> volgende(
                        Wijziging.ACTIE_AFGEVINKT,
                        inhoud.met(actie.orElseThrow().afgevinkt(afvinking))));
    }

    /** Adds a deelplan under the next free number; it keeps the id it came with. */
    public Uitkomst<Plan> voegDeelplanToe(Deelplan nieuw, Set<PersoonId> clienten) {
        return open().of(() -> deelplanregels(nieuw, clienten))
                .geeft(() -> volgende(
                        Wijziging.DEELPLAN_TOEGEVOEGD,
                        inhoud.met(nieuw.als(nieuw.id(), Planinhoud.volgendNummer(inhoud.deelplannen())))));
    }

    /** Replaces what was agreed on a deelplan; its number stays. */
    public Uitkomst<Plan> wijzigDeelplan(Deelplan gewijzigd, Set<PersoonId> clienten) {
        Optional<Deelplan> oud = inhoud.deelplan(gewijzigd.id());
        return open().of(() -> oud.isEmpty() ? Weigering.om(PlanFout.ONBEKEND_DEELPLAN) : Weigering.geen())
                .of(() -> deelplanregels(gewijzigd, clienten))
                .geeft(() -> volgende(
                        Wijziging.DEELPLAN_GEWIJZIGD,
                        inhoud.met(
                                gewijzigd.als(gewijzigd.id(), oud.orElseThrow().nummer()))));
    }

    /** Takes over parts of the bibliotheek, in one version. */
    public Uitkomst<Plan> neemOver(Overname overname, Set<PersoonId> clienten) {
        return overname.in(this, clienten).map(p -> volgende(Wijziging.UIT_BIBLIOTHEEK, p.inhoud()));
    }

    /**
     * Agrees on the plan as it stands: the outcome is a version of its own, in which open goals are active. Every problem
     * has a goal in its leefdomein by then, or a reason why there is none.
     */
    public Uitkomst<Plan> stelVast() {
        return open().of(() -> inhoud.doelen().isEmpty() ? Weigering.om(PlanFout.GEEN_DOEL) : Weigering.geen())
                .of(this::problemenBeantwoord)
                .geeft(this::vastgesteld);
    }

    /** The goals were reached, says the regisseur; says nothing about closing. */
    public Uitkomst<Plan> meldUitgevoerd() {
        return open().of(() -> isVastgesteld() ? Weigering.geen() : Weigering.om(PlanFout.NIET_UITVOERBAAR))
                .geeft(() -> metStatus(Planstatus.UITGEVOERD));
    }

    /** A deelplan started: an agreed plan is under way, also when it was called executed before. */
    public Plan deelplanGestart() {
        return isVastgesteld() && status.loopt() ? metStatus(Planstatus.IN_UITVOERING) : this;
    }

    public Plan sluitAf() {
        return metStatus(Planstatus.AFGESLOTEN);
    }

    /**
     * Brings the goals in line with an evaluation: a reached goal is reached, a goal called reached before and judged
     * otherwise now is active again. The same plan when nothing changes.
     */
    public Uitkomst<Plan> verwerkEvaluatie(Map<Integer, Oordeel> oordelen) {
        return open().of(() -> bekendeDoelen(List.copyOf(oordelen.keySet()))).geeft(() -> geevalueerd(oordelen));
    }

    private Plan geevalueerd(Map<Integer, Oordeel> oordelen) {
        Planinhoud nieuw = inhoud.metDoelen(doel -> Optional.ofNullable(oordelen.get(doel.nummer()))
                .map(oordeel -> doel.metStatus(oordeel.gevolg(doel.status())))
                .orElse(doel));
        return nieuw.equals(inhoud) ? this : volgende(Wijziging.GEEVALUEERD, nieuw);
    }

    /** Progress is looked at while it runs; closing ends that. */
    public Weigering magVoortgang(List<Integer> doelen) {
        return open().of(() -> bekendeDoelen(doelen));
    }

    /** Refuses unless all these goals stand in the plan. */
    public Weigering bekendeDoelen(List<Integer> nummers) {
        List<Foutdetail> onbekend = nummers.stream()
                .filter(n -> inhoud.doel(n).isEmpty())
                .map(n -> new Foutdetail("doel " + n, PlanFout.ONBEKEND_DOEL.tekst()))
                .toList();
        return onbekend.isEmpty() ? Weigering.geen() : Weigering.om(PlanFout.ONBEKEND_DOEL, onbekend);
    }

    private Weigering problemenBeantwoord() {
        Set<Leefdomein> metDoel = inhoud.doelen().stream()
                .filter(doel -> doel.status() != Doelstatus.VERVALLEN)
                .map(Doel::leefdomein)
                .collect(Collectors.toSet());
        List<Foutdetail> open = inhoud.problemen().stream()
                .filter(p -> p.redenZonderDoel().isEmpty() && !metDoel.contains(p.leefdomein()))
                .map(p -> new Foutdetail("probleem " + p.nummer(), PlanFout.PROBLEEM_ZONDER_DOEL.tekst()))
                .toList();
        return open.isEmpty() ? Weigering.geen() : Weigering.om(PlanFout.PROBLEEM_ZONDER_DOEL, open);
    }

    private Weigering open() {
        return status.loopt() ? Weigering.geen() : Weigering.om(PlanFout.PLAN_AFGESLOTEN);
    }

    private Weigering deelplanregels(Deelplan deelplan, Set<PersoonId> clienten) {
        boolean gemeen = deelplan.personen().stream().anyMatch(clienten::contains);
        return (gemeen ? Weigering.geen() : Weigering.om(PlanFout.GEEN_CLIENT_GEMEEN))
                .of(() -> bekendeDoelen(deelplan.doelen()));
    }

    private static Weigering groepsleden(List<PersoonId> personen, List<PersoonId> al, Set<PersoonId> clienten) {
        return personen.stream().allMatch(p -> clienten.contains(p) || al.contains(p))
                ? Weigering.geen()
                : Weigering.om(PlanFout.GEEN_GROEPSLID);
    }

    private static Weigering nietInToekomst(Optional<LocalDate> dag, LocalDate vandaag) {
        return dag.filter(d -> d.isAfter(vandaag)).isPresent()
                ? Weigering.om(PlanFout.DATUM_IN_TOEKOMST)
                : Weigering.geen();
    }

    /** The same plan with what one client may read of it; for showing, not for keeping. */
    public Plan alleenVoor(PersoonId lid, Set<PersoonId> clienten) {
        return new Plan(
                id,
                groep,
                traject,
                vorigPlan,
                status,
                versie,
                wijziging,
                vastgesteldeVersie,
                inhoud.voor(lid, clienten));
    }

    private Plan vastgesteld() {
        Planinhoud actief =
                inhoud.metDoelen(doel -> doel.status() == Doelstatus.OPEN ? doel.metStatus(Doelstatus.ACTIEF) : doel);
        Plan nieuw = volgende(Wijziging.VASTGESTELD, actief);
        Planstatus daarna = status == Planstatus.CONCEPT ? Planstatus.VASTGESTELD : status;
        return new Plan(
                id,
                groep,
                traject,
                vorigPlan,
                daarna,
                nieuw.versie,
                nieuw.wijziging,
                Optional.of(nieuw.versie),
                nieuw.inhoud);
    }

    private Plan volgende(Wijziging om, Planinhoud nieuw) {
        return new Plan(id, groep, traject, vorigPlan, status, versie + 1, om, vastgesteldeVersie, nieuw);
    }

    private Plan metStatus(Planstatus nieuw) {
        return new Plan(id, groep, traject, vorigPlan, nieuw, versie, wijziging, vastgesteldeVersie, inhoud);
    }
}
