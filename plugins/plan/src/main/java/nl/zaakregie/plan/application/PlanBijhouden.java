package nl.zaakregie.plan.application;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.plan.domain.Actie;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Doel;
import nl.zaakregie.plan.domain.Kader;
import nl.zaakregie.plan.domain.Overname;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Probleem;
import nl.zaakregie.plan.domain.Sjabloon;
import nl.zaakregie.plan.domain.Weigering;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what the plan says. Each change that succeeds is a new version (INV-12). {@code gezien} is the version the
 * user looked at: who looked at an older one gets a conflict that names what changed, and nothing is overwritten.
 */
public class PlanBijhouden {

    private final Planbewerking bewerking;
    private final Deelplanvoorstel voorstel;
    private final Doelscores scores;
    private final Behandelaarsband behandelaars;
    private final Groepstrajecten trajecten;
    private final Casus casus;

    public PlanBijhouden(
            Planbewerking bewerking,
            Deelplanvoorstel voorstel,
            Doelscores scores,
            Behandelaarsband behandelaars,
            Groepstrajecten trajecten,
            Casus casus) {
        this.bewerking = bewerking;
        this.voorstel = voorstel;
        this.scores = scores;
        this.behandelaars = behandelaars;
        this.trajecten = trajecten;
        this.casus = casus;
    }

    /** The summary and the terms of the plan; the case hears the terms. */
    @Transactional
    public Uitkomst<Plan> wijzigKader(PlanId id, int gezien, Kader kader) {
        return bewerking
                .wijzig(
                        new Planhandeling(id, Optional.of(gezien), "samenvatting en termijnen van plan wijzigen"),
                        plan -> plan.wijzigKader(kader))
                .bijSucces(plan -> casus.zetTermijnen(plan.traject(), kader));
    }

    @Transactional
    public Uitkomst<Plan> voegProbleemToe(PlanId id, Optional<Integer> gezien, Probleem nieuw) {
        return bewerking.wijzig(
                new Planhandeling(id, gezien, "probleem toevoegen"),
                plan -> plan.voegProbleemToe(nieuw, clienten(plan.traject())));
    }

    @Transactional
    public Uitkomst<Plan> wijzigProbleem(PlanId id, int gezien, Probleem gewijzigd) {
        return bewerking.wijzig(
                new Planhandeling(id, Optional.of(gezien), "probleem wijzigen"),
                plan -> plan.wijzigProbleem(gewijzigd, clienten(plan.traject())));
    }

    @Transactional
    public Uitkomst<Plan> voegDoelToe(PlanId id, Optional<Integer> gezien, Doel nieuw) {
        return bewerking.wijzig(
                new Planhandeling(id, gezien, "doel toevoegen"),
                plan -> scores.met(plan, nieuw, doel -> plan.voegDoelToe(doel, clienten(plan.traject()))));
    }

    @Transactional
    public Uitkomst<Plan> wijzigDoel(PlanId id, int gezien, Doel gewijzigd) {
        return bewerking.wijzig(
                new Planhandeling(id, Optional.of(gezien), "doel wijzigen"),
                plan -> scores.met(plan, gewijzigd, doel -> plan.wijzigDoel(doel, clienten(plan.traject()))));
    }

    @Transactional
    public Uitkomst<Plan> voegActieToe(PlanId id, Optional<Integer> gezien, Actie nieuw) {
        return bewerking
                .wijzig(
                        new Planhandeling(id, gezien, "actie toevoegen"),
                        plan -> plan.voegActieToe(nieuw, bewerking.vandaag()))
                .bijSucces(this::actieIsBijgewerkt);
    }

    @Transactional
    public Uitkomst<Plan> wijzigActie(PlanId id, int gezien, Actie gewijzigd) {
        return bewerking
                .wijzig(
                        new Planhandeling(id, Optional.of(gezien), "actie wijzigen"),
                        plan -> plan.wijzigActie(gewijzigd))
                .bijSucces(this::actieIsBijgewerkt);
    }

    @Transactional
    public Uitkomst<Plan> legKeerVast(PlanId id, Optional<Integer> gezien, int nummer, Actie.Keer keer) {
        return bewerking
                .wijzig(
                        new Planhandeling(id, gezien, "uitvoering van actie vastleggen"),
                        plan -> plan.legKeerVast(nummer, keer, bewerking.vandaag()))
                .bijSucces(this::actieIsBijgewerkt);
    }

    @Transactional
    public Uitkomst<Plan> vinkActieAf(PlanId id, Optional<Integer> gezien, int nummer, Actie.Afvinking afvinking) {
        return bewerking
                .wijzig(
                        new Planhandeling(id, gezien, "actie afvinken"),
                        plan -> plan.vinkActieAf(nummer, afvinking, bewerking.vandaag()))
                .bijSucces(this::actieIsBijgewerkt);
    }

    /** Adds a deelplan; the zaak of a municipal product comes with its start, not before. */
    @Transactional
    public Uitkomst<Plan> voegDeelplanToe(PlanId id, Optional<Integer> gezien, Deelplan nieuw) {
        return bewerking
                .wijzig(
                        new Planhandeling(id, gezien, "deelplan toevoegen"),
                        plan -> mits(
                                voorstel.bekendProduct(nieuw.zaaktype()),
                                () -> plan.voegDeelplanToe(nieuw, clienten(plan.traject()))))
                .bijSucces(plan -> voorstel.stelVoor(plan, nieuw.id()));
    }

    /** A new behandelaar of a running deelplan sees it at once, the former no more. */
    @Transactional
    public Uitkomst<Plan> wijzigDeelplan(PlanId id, int gezien, Deelplan gewijzigd) {
        return bewerking
                .wijzig(
                        new Planhandeling(id, Optional.of(gezien), "deelplan wijzigen"),
                        plan -> mits(
                                voorstel.bekendProduct(gewijzigd.zaaktype())
                                        .of(() -> voorstel.productMagAnders(plan, gewijzigd))
                                        .of(() -> voorstel.houdtBehandelaar(gewijzigd)),
                                () -> plan.wijzigDeelplan(gewijzigd, clienten(plan.traject()))))
                .bijSucces(behandelaars::werkBij);
    }

    /** Takes over parts of the bibliotheek, to be changed like any other from then on (AF-03.3). */
    @Transactional
    public Uitkomst<Plan> neemOver(PlanId id, Optional<Integer> gezien, Overname overname) {
        return bewerking
                .wijzig(
                        new Planhandeling(id, gezien, "onderdelen uit bibliotheek overnemen"),
                        plan -> mits(
                                bekendeProducten(overname), () -> plan.neemOver(overname, clienten(plan.traject()))))
                .bijSucces(this::stelNieuweVoor);
    }

    private void actieIsBijgewerkt(Plan plan) {
        casus.rondAf(
                plan.traject(), Casus.ACTIE, bewerking.gebruiker(), plan.id().toString());
    }

    private Weigering bekendeProducten(Overname overname) {
        Weigering weigering = Weigering.geen();
        for (Sjabloon.Sjabloondeelplan deelplan : overname.sjabloon().deelplannen()) {
            weigering = weigering.of(() -> voorstel.bekendProduct(deelplan.zaaktype()));
        }
        return weigering;
    }

    private void stelNieuweVoor(Plan plan) {
        plan.inhoud().deelplannen().stream()
                .map(Deelplan::id)
                .filter(voorstel::isNieuw)
                .forEach(nieuw -> voorstel.stelVoor(plan, nieuw));
    }

    private static Uitkomst<Plan> mits(Weigering weigering, Supplier<Uitkomst<Plan>> daarna) {
        return weigering.foutcode().isPresent()
                ? Uitkomst.geweigerd(weigering.foutcode().get(), weigering.details())
                : daarna.get();
    }

    private Set<PersoonId> clienten(DossierId traject) {
        return trajecten.vind(traject).map(LopendTraject::clienten).orElse(Set.of());
    }
}
