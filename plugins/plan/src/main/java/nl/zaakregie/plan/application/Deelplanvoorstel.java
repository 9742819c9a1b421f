package nl.zaakregie.plan.application;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.gebeurtenis.DeelplanToegevoegd;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;
import nl.zaakregie.plan.domain.Weigering;

/** What comes with every deelplan that enters a plan: its product is known, its execution begins as proposed. */
public class Deelplanvoorstel {

    private final Uitvoeringen uitvoeringen;
    private final Uitvoeringslog log;
    private final Zaaktypecatalogus zaaktypen;
    private final Gebeurtenissen gebeurtenissen;

    public Deelplanvoorstel(
            Uitvoeringen uitvoeringen, Uitvoeringslog log, Zaaktypecatalogus zaaktypen, Gebeurtenissen gebeurtenissen) {
        this.uitvoeringen = uitvoeringen;
        this.log = log;
        this.zaaktypen = zaaktypen;
        this.gebeurtenissen = gebeurtenissen;
    }

    Weigering bekendProduct(Optional<String> zaaktype) {
        return zaaktype.filter(sleutel -> zaaktypen.vind(sleutel).isEmpty())
                .map(sleutel -> Weigering.om(
                        PlanFout.ONBEKEND_ZAAKTYPE,
                        List.of(new Foutdetail("zaaktype", PlanFout.ONBEKEND_ZAAKTYPE.tekst()))))
                .orElse(Weigering.geen());
    }

    /** The product is fixed once the deelplan has started: its zaak has the zaaktype of the product. */
    Weigering productMagAnders(Plan plan, Deelplan gewijzigd) {
        boolean anders = plan.inhoud()
                .deelplan(gewijzigd.id())
                .filter(oud -> !oud.zaaktype().equals(gewijzigd.zaaktype()))
                .isPresent();
        boolean vast = anders
                && uitvoeringen
                        .vind(gewijzigd.id())
                        .filter(Uitvoering::isOoitGestart)
                        .isPresent();
        return vast ? Weigering.om(PlanFout.PRODUCT_LIGT_VAST) : Weigering.geen();
    }

    /**
     * Once it is planned or runs somebody else may take it over, but it is never without behandelaar (INV-13). What goes on
     * without regie keeps an employee of ours: to him it goes when the traject is closed.
     */
    Weigering houdtBehandelaar(Deelplan gewijzigd) {
        Optional<Uitvoering> uitvoering = uitvoeringen.vind(gewijzigd.id());
        boolean zonder = gewijzigd.behandelaar().isEmpty()
                && uitvoering.filter(u -> u.status().heeftBehandelaarNodig()).isPresent();
        boolean zonderMedewerker = gewijzigd
                        .behandelaar()
                        .flatMap(Deelplan.Behandelaar::medewerker)
                        .isEmpty()
                && uitvoering.filter(uitvoeringen::isVoortgezet).isPresent();
        return zonder || zonderMedewerker ? Weigering.om(PlanFout.GEEN_BEHANDELAAR) : Weigering.geen();
    }

    boolean isNieuw(DeelplanId id) {
        return uitvoeringen.vind(id).isEmpty();
    }

    void stelVoor(Plan plan, DeelplanId nieuw) {
        Uitvoering voorgesteld = Uitvoering.voorgesteld(nieuw, plan.id(), plan.traject());
        uitvoeringen.bewaar(voorgesteld, log.stap(Deelplanstatus.VOORGESTELD));
        gebeurtenissen.publiceer(new DeelplanToegevoegd(nieuw, plan.id(), plan.traject()));
    }
}
