package nl.zaakregie.plan.application;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.DeelplanBeeindigd;
import nl.zaakregie.api.gebeurtenis.DeelplanGestart;
import nl.zaakregie.api.gebeurtenis.DeelplanHervat;
import nl.zaakregie.api.gebeurtenis.DeelplanOnderbroken;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;
import nl.zaakregie.plan.domain.Weigering;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans, starts, ends and redoes deelplannen, each on its own: they run beside each other as stages of the case. A redo
 * is a fresh stage; what was before stays readable (INV-24). It works on the same zaak while that is open; only when the
 * former zaak was closed with a resultaat does a redone municipal product get a new one, because a closed zaak is not
 * reopened (INV-16).
 */
public class DeelplanUitvoeren {

    private final Planbewerking bewerking;
    private final Uitvoeringen uitvoeringen;
    private final Uitvoeringslog log;
    private final Casus casus;
    private final DeelplanzaakSluiten zaakSluiten;
    private final Gebeurtenissen gebeurtenissen;
    private final Startregel startregel;
    private final Behandelaarsband behandelaars;

    public DeelplanUitvoeren(
            Planbewerking bewerking,
            Uitvoeringen uitvoeringen,
            Uitvoeringslog log,
            Casus casus,
            DeelplanzaakSluiten zaakSluiten,
            Gebeurtenissen gebeurtenissen,
            Startregel startregel,
            Behandelaarsband behandelaars) {
        this.bewerking = bewerking;
        this.uitvoeringen = uitvoeringen;
        this.log = log;
        this.casus = casus;
        this.zaakSluiten = zaakSluiten;
        this.gebeurtenissen = gebeurtenissen;
        this.startregel = startregel;
        this.behandelaars = behandelaars;
    }

    /** Makes the deelplan ready in the case, to be started later. */
    @Transactional
    public Uitkomst<Uitvoering> planIn(PlanId id, DeelplanId deelplanId) {
        Plan plan = bewerking.vergrendel(id, "deelplan inplannen");
        return inPlan(plan, deelplanId, deelplan -> startregel.bezwaar(plan, deelplan), Uitvoering::planIn)
                .bijSucces(ingepland -> {
                    uitvoeringen.bewaar(ingepland, log.stap(ingepland.status()));
                    casus.zetKlaar(ingepland.traject(), deelplanId, zaaktype(plan, deelplanId));
                    behandelaars.werkBij(plan);
                });
    }

    /** Starts it, whether it was planned before or not. */
    @Transactional
    public Uitkomst<Uitvoering> start(PlanId id, DeelplanId deelplanId) {
        Plan plan = bewerking.vergrendel(id, "deelplan starten");
        boolean klaargezet = uitvoeringen
                .vind(deelplanId)
                .filter(u -> u.status() == Deelplanstatus.INGEPLAND)
                .isPresent();
        return inPlan(plan, deelplanId, deelplan -> startregel.bezwaar(plan, deelplan), Uitvoering::start)
                .map(gestart -> voerUit(plan, gestart, klaargezet));
    }

    /** Does an ended deelplan once more. */
    @Transactional
    public Uitkomst<Uitvoering> herneem(PlanId id, DeelplanId deelplanId) {
        Plan plan = bewerking.vergrendel(id, "deelplan hernemen");
        return inPlan(plan, deelplanId, deelplan -> startregel.bezwaar(plan, deelplan), Uitvoering::herneem)
                .map(gestart -> voerUit(plan, gestart, false));
    }

    /** Stops it for a while. */
    @Transactional
    public Uitkomst<Uitvoering> onderbreek(PlanId id, DeelplanId deelplanId, Optional<String> toelichting) {
        Plan plan = bewerking.vergrendel(id, "deelplan tijdelijk stoppen");
        return inPlan(plan, deelplanId, deelplan -> Weigering.geen(), Uitvoering::onderbreek)
                .bijSucces(gestopt -> {
                    uitvoeringen.bewaar(gestopt, log.stap(gestopt.status(), toelichting));
                    gebeurtenissen.publiceer(new DeelplanOnderbroken(deelplanId, gestopt.traject()));
                });
    }

    /** Goes on with what was stopped for a while. */
    @Transactional
    public Uitkomst<Uitvoering> hervat(PlanId id, DeelplanId deelplanId) {
        Plan plan = bewerking.vergrendel(id, "deelplan hervatten");
        return inPlan(plan, deelplanId, deelplan -> Weigering.geen(), Uitvoering::hervat)
                .bijSucces(hervat -> {
                    uitvoeringen.bewaar(hervat, log.stap(hervat.status()));
                    gebeurtenissen.publiceer(new DeelplanHervat(deelplanId, hervat.traject()));
                });
    }

    /** How it goes, in the words of its behandelaar or the regisseur; stands among the steps, the state stays. */
    @Transactional
    public Uitkomst<Uitvoering> meldVoortgang(PlanId id, DeelplanId deelplanId, String tekst) {
        Plan plan = bewerking.vergrendel(id, "voortgang van deelplan melden", p -> melders(p, deelplanId));
        return inPlan(plan, deelplanId, deelplan -> Weigering.geen(), Uitvoering::lopend)
                .bijSucces(lopend -> uitvoeringen.bewaar(lopend, log.stap(lopend.status(), Optional.of(tekst))));
    }

    private Set<Rol> melders(Plan plan, DeelplanId deelplan) {
        MedewerkerId ik = bewerking.medewerker();
        boolean eigen = plan.inhoud()
                .deelplan(deelplan)
                .flatMap(Deelplan::behandelaar)
                .flatMap(Deelplan.Behandelaar::medewerker)
                .filter(ik::equals)
                .isPresent();
        return eigen ? Set.of(Rol.REGISSEUR, Rol.BEHANDELAAR) : Set.of(Rol.REGISSEUR);
    }

    /** Ends it, or drops it when it never started. */
    @Transactional
    public Uitkomst<Uitvoering> beeindig(PlanId id, DeelplanId deelplanId, Beeindiging beeindiging) {
        Plan plan = bewerking.vergrendel(id, "deelplan beeindigen");
        return inPlan(plan, deelplanId, deelplan -> zaakSluiten.magMet(deelplan, beeindiging), Uitvoering::beeindig)
                .bijSucces(beeindigd -> {
                    uitvoeringen.bewaar(beeindigd, log.einde(beeindigd.status(), beeindiging));
                    casus.beeindig(beeindigd.traject(), deelplanId);
                    behandelaars.werkBij(plan);
                    beeindiging.resultaat().ifPresent(resultaat -> zaakSluiten.sluit(plan, beeindigd, resultaat));
                    gebeurtenissen.publiceer(
                            new DeelplanBeeindigd(deelplanId, beeindigd.traject(), Code.van(beeindiging.reden())));
                });
    }

    private Uitkomst<Uitvoering> inPlan(
            Plan plan,
            DeelplanId id,
            Function<Deelplan, Weigering> regel,
            Function<Uitvoering, Uitkomst<Uitvoering>> stap) {
        Optional<Deelplan> deelplan = plan.inhoud().deelplan(id);
        Optional<Uitvoering> uitvoering = uitvoeringen.vind(id);
        if (deelplan.isEmpty() || uitvoering.isEmpty()) {
            return Uitkomst.geweigerd(PlanFout.ONBEKEND_DEELPLAN);
        }
        Weigering weigering = regel.apply(deelplan.get());
        return weigering.foutcode().isPresent() ? weigering.geeft(uitvoering::get) : stap.apply(uitvoering.get());
    }

    /** The state is kept before the stage starts and read after it: the actions of the stage read and change it. */
    private Uitvoering voerUit(Plan plan, Uitvoering gestart, boolean klaargezet) {
        uitvoeringen.bewaar(gestart, log.stap(gestart.status()));
        bewerking.bewaar(plan.deelplanGestart());
        behandelaars.werkBij(plan);
        if (!klaargezet) {
            casus.zetKlaar(gestart.traject(), gestart.deelplan(), zaaktype(plan, gestart.deelplan()));
        }
        casus.start(gestart.traject(), gestart.deelplan());
        gebeurtenissen.publiceer(new DeelplanGestart(gestart.deelplan(), gestart.traject()));
        return uitvoeringen.vind(gestart.deelplan()).orElse(gestart);
    }

    private static Optional<String> zaaktype(Plan plan, DeelplanId deelplan) {
        return plan.inhoud().deelplan(deelplan).flatMap(Deelplan::zaaktype);
    }
}
