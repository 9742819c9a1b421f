package nl.zaakregie.plan.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.DeelplanToegevoegd;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.plan.domain.Actie;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Doel;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Probleem;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what the plan says. Each change that succeeds is a new version (INV-12). {@code gezien} is the version the
 * user looked at: who looked at an older one gets a conflict that names what changed, and nothing is overwritten.
 */
public class PlanBijhouden {

    private final Planbewerking bewerking;
    private final Uitvoeringen uitvoeringen;
    private final Uitvoeringslog log;
    private final Groepstrajecten trajecten;
    private final Zaaktypecatalogus zaaktypen;
    private final Gebeurtenissen gebeurtenissen;

    public PlanBijhouden(
            Planbewerking bewerking,
            Uitvoeringen uitvoeringen,
            Uitvoeringslog log,
            Groepstrajecten trajecten,
            Zaaktypecatalogus zaaktypen,
            Gebeurtenissen gebeurtenissen) {
        this.bewerking = bewerking;
        this.uitvoeringen = uitvoeringen;
        this.log = log;
        this.trajecten = trajecten;
        this.zaaktypen = zaaktypen;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Transactional
    public Uitkomst<Plan> voegProbleemToe(PlanId id, Optional<Integer> gezien, Probleem nieuw) {
        return bewerking.wijzig(
                new Planhandeling(id, gezien, "probleem toevoegen"),
                plan -> plan.voegProbleemToe(nieuw, clienten(plan.traject())));
    }

    @Transactional
    public Uitkomst<Plan> voegDoelToe(PlanId id, Optional<Integer> gezien, Doel nieuw) {
        return bewerking.wijzig(
                new Planhandeling(id, gezien, "doel toevoegen"),
                plan -> plan.voegDoelToe(nieuw, clienten(plan.traject())));
    }

    @Transactional
    public Uitkomst<Plan> wijzigDoel(PlanId id, int gezien, Doel gewijzigd) {
        return bewerking.wijzig(
                new Planhandeling(id, Optional.of(gezien), "doel wijzigen"),
                plan -> plan.wijzigDoel(gewijzigd, clienten(plan.traject())));
    }

    @Transactional
    public Uitkomst<Plan> voegActieToe(PlanId id, Optional<Integer> gezien, Actie nieuw) {
        return bewerking.wijzig(
                new Planhandeling(id, gezien, "actie toevoegen"),
                plan -> plan.voegActieToe(nieuw, bewerking.vandaag()));
    }

    @Transactional
    public Uitkomst<Plan> vinkActieAf(PlanId id, Optional<Integer> gezien, int nummer, Actie.Afvinking afvinking) {
        return bewerking.wijzig(
                new Planhandeling(id, gezien, "actie afvinken"),
                plan -> plan.vinkActieAf(nummer, afvinking, bewerking.vandaag()));
    }

    /** Adds a deelplan; the zaak of a municipal product comes with its start, not before. */
    @Transactional
    public Uitkomst<Plan> voegDeelplanToe(PlanId id, Optional<Integer> gezien, Deelplan nieuw) {
        if (isOnbekendProduct(nieuw)) {
            return onbekendProduct();
        }
        return bewerking
                .wijzig(
                        new Planhandeling(id, gezien, "deelplan toevoegen"),
                        plan -> plan.voegDeelplanToe(nieuw, clienten(plan.traject())))
                .bijSucces(plan -> stelVoor(plan, nieuw));
    }

    /** The product is fixed once the deelplan has started: its zaak has the zaaktype of the product. */
    @Transactional
    public Uitkomst<Plan> wijzigDeelplan(PlanId id, int gezien, Deelplan gewijzigd) {
        if (isOnbekendProduct(gewijzigd)) {
            return onbekendProduct();
        }
        return bewerking.wijzig(
                new Planhandeling(id, Optional.of(gezien), "deelplan wijzigen"),
                plan -> isProductVast(plan, gewijzigd)
                        ? Uitkomst.geweigerd(PlanFout.PRODUCT_LIGT_VAST)
                        : plan.wijzigDeelplan(gewijzigd, clienten(plan.traject())));
    }

    private void stelVoor(Plan plan, Deelplan nieuw) {
        Uitvoering voorgesteld = Uitvoering.voorgesteld(nieuw.id(), plan.id(), plan.traject());
        uitvoeringen.bewaar(voorgesteld, log.stap(Deelplanstatus.VOORGESTELD));
        gebeurtenissen.publiceer(new DeelplanToegevoegd(nieuw.id(), plan.id(), plan.traject()));
    }

    private boolean isProductVast(Plan plan, Deelplan gewijzigd) {
        boolean anders = plan.inhoud()
                .deelplan(gewijzigd.id())
                .filter(oud -> !oud.zaaktype().equals(gewijzigd.zaaktype()))
                .isPresent();
        return anders
                && uitvoeringen
                        .vind(gewijzigd.id())
                        .filter(Uitvoering::isOoitGestart)
                        .isPresent();
    }

    private boolean isOnbekendProduct(Deelplan deelplan) {
        return deelplan.zaaktype()
                .filter(sleutel -> zaaktypen.vind(sleutel).isEmpty())
                .isPresent();
    }

    private static Uitkomst<Plan> onbekendProduct() {
        return Uitkomst.geweigerd(
                PlanFout.ONBEKEND_ZAAKTYPE, List.of(new Foutdetail("zaaktype", PlanFout.ONBEKEND_ZAAKTYPE.tekst())));
    }

    private Set<PersoonId> clienten(DossierId traject) {
        return trajecten.vind(traject).map(LopendTraject::clienten).orElse(Set.of());
    }
}
