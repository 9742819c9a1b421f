package nl.zaakregie.plan.application;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Casuswerk;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.plan.domain.Bijlage;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanzaak;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds a document to the zaak of the plan or of one deelplan (INV-23): a photo, an ecogram, the plan as it was signed. It
 * goes to the DMS through the outbox; what stays here is that it was added.
 */
public class BijlageToevoegen {

    private static final String GEZINSPLAN = "gezinsplan";
    private static final String VERTROUWELIJKHEID = "ZAAKVERTROUWELIJK";
    private static final String TAAK = "documentToevoegen";

    private final Planbewerking bewerking;
    private final Plannen plannen;
    private final Uitvoeringen uitvoeringen;
    private final Dossiers dossiers;
    private final Documentinhouden inhouden;
    private final Identificaties identificaties;
    private final Uitgaand uitgaand;
    private final Casuswerk casus;
    private final Clock klok;

    public BijlageToevoegen(
            Planbewerking bewerking,
            Plannen plannen,
            Uitvoeringen uitvoeringen,
            Dossiers dossiers,
            Documentinhouden inhouden,
            Identificaties identificaties,
            Uitgaand uitgaand,
            Clock klok) {
        this.bewerking = bewerking;
        this.plannen = plannen;
        this.uitvoeringen = uitvoeringen;
        this.dossiers = dossiers;
        this.inhouden = inhouden;
        this.identificaties = identificaties;
        this.uitgaand = uitgaand;
        this.casus = new Casuswerk(dossiers);
        this.klok = klok;
    }

    /**
     * What to add.
     *
     * @param deelplan empty for the plan
     * @param inhoud the bytes of the file
     */
    public record Nieuw(
            Optional<DeelplanId> deelplan, String titel, String soort, Bijlage.Formaat formaat, byte[] inhoud) {

        @Override
        public String toString() {
            return "Nieuw[***]";
        }
    }

    @Transactional
    public Uitkomst<Documentidentificatie> uitvoeren(PlanId id, Nieuw nieuw) {
        Plan plan = bewerking.vergrendel(id, "document toevoegen");
        if (!plan.status().loopt()) {
            return Uitkomst.geweigerd(PlanFout.PLAN_AFGESLOTEN);
        }
        return bestemming(plan, nieuw.deelplan()).map(waar -> voegToe(plan, nieuw, waar));
    }

    private record Bestemming(Zaakidentificatie zaak, String zaaktype) {}

    private Uitkomst<Bestemming> bestemming(Plan plan, Optional<DeelplanId> deelplan) {
        if (deelplan.isEmpty()) {
            return dossiers.vind(plan.traject())
                    .flatMap(Dossier::zaak)
                    .map(zaak -> Uitkomst.gelukt(new Bestemming(zaak, GEZINSPLAN)))
                    .orElseGet(() -> Uitkomst.geweigerd(PlanFout.GEEN_GEZINSPLANZAAK));
        }
        Optional<Deelplan> bedoeld = deelplan.flatMap(plan.inhoud()::deelplan);
        if (bedoeld.isEmpty()) {
            return Uitkomst.geweigerd(PlanFout.ONBEKEND_DEELPLAN);
        }
        return uitvoeringen
                .vind(bedoeld.get().id())
                .flatMap(Uitvoering::zaak)
                .map(Deelplanzaak::zaak)
                .flatMap(zaak -> bedoeld.get().zaaktype().map(zaaktype -> new Bestemming(zaak, zaaktype)))
                .map(Uitkomst::gelukt)
                .orElseGet(() -> Uitkomst.geweigerd(PlanFout.GEEN_DEELPLANZAAK));
    }

    private Documentidentificatie voegToe(Plan plan, Nieuw nieuw, Bestemming waar) {
        Documentidentificatie document = identificaties.nieuwDocument();
        Bijlage bijlage = new Bijlage(document, nieuw.deelplan(), nieuw.titel(), nieuw.soort(), nieuw.formaat());
        uitgaand.plaats(
                plan.traject(),
                new BewaarDocument(
                        document,
                        waar.zaak(),
                        waar.zaaktype(),
                        nieuw.titel(),
                        nieuw.soort(),
                        bijlage.bestandsnaam(),
                        nieuw.formaat().mediatype(),
                        bewerking.gebruiker().naam(),
                        VERTROUWELIJKHEID,
                        LocalDate.now(klok),
                        inhouden.bewaar(new ByteArrayInputStream(nieuw.inhoud()))));
        plannen.bewaarBijlage(plan.id(), bewerking.leg(plan, bijlage));
        casus.boek(new Casuswerk.Gedaan(
                plan.traject(),
                TAAK,
                bewerking.gebruiker(),
                document.waarde(),
                nieuw.deelplan().map(DeelplanId::toString).map(Set::of).orElse(Set.of())));
        return document;
    }
}
