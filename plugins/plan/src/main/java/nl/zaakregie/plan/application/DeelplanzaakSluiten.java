package nl.zaakregie.plan.application;

import java.util.Optional;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanzaak;
import nl.zaakregie.plan.domain.Eindreden;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;
import nl.zaakregie.plan.domain.Weigering;

/**
 * Ends the zaak of a deelplan, when the regisseur gives a resultaat. Mostly he does not: the backoffice that took it over
 * closes it itself.
 */
public class DeelplanzaakSluiten {

    private final Uitvoeringen uitvoeringen;
    private final Uitgaand uitgaand;
    private final Zaaktypecatalogus zaaktypen;
    private final Planbewerking bewerking;

    public DeelplanzaakSluiten(
            Uitvoeringen uitvoeringen, Uitgaand uitgaand, Zaaktypecatalogus zaaktypen, Planbewerking bewerking) {
        this.uitvoeringen = uitvoeringen;
        this.uitgaand = uitgaand;
        this.zaaktypen = zaaktypen;
        this.bewerking = bewerking;
    }

    Weigering magMet(Deelplan deelplan, Beeindiging beeindiging) {
        return beeindiging.reden() == Eindreden.VOORTGEZET_ALS_ENKELVOUDIG
                ? magVoortgaan(deelplan, beeindiging.resultaat())
                : magMet(deelplan, beeindiging.resultaat());
    }

    /** Goes on without regie: there is a zaak that stays open, and somebody who has it. */
    private Weigering magVoortgaan(Deelplan deelplan, Optional<String> resultaat) {
        if (deelplan.behandelaar().flatMap(Deelplan.Behandelaar::medewerker).isEmpty()) {
            return Weigering.om(PlanFout.GEEN_BEHANDELAAR);
        }
        boolean heeftZaak =
                uitvoeringen.vind(deelplan.id()).flatMap(Uitvoering::openZaak).isPresent();
        return heeftZaak && resultaat.isEmpty() ? Weigering.geen() : Weigering.om(PlanFout.KAN_NIET_VOORTGAAN);
    }

    private Weigering magMet(Deelplan deelplan, Optional<String> resultaat) {
        boolean bekend = resultaat.isEmpty()
                || deelplan.zaaktype()
                        .flatMap(zaaktypen::vind)
                        .filter(zaaktype -> zaaktype.resultaten().contains(resultaat.get()))
                        .isPresent();
        return bekend ? Weigering.geen() : Weigering.om(PlanFout.ONBEKEND_RESULTAAT);
    }

    void sluit(Plan plan, Uitvoering uitvoering, String resultaat) {
        String zaaktype = plan.inhoud()
                .deelplan(uitvoering.deelplan())
                .flatMap(Deelplan::zaaktype)
                .orElseThrow(() -> PlanFout.ONBEKEND_ZAAKTYPE.bij(uitvoering.deelplan()));
        uitvoering.openZaak().ifPresent(zaak -> {
            uitvoeringen.bewaarZaak(uitvoering.metGeslotenZaak());
            uitgaand.plaats(uitvoering.traject(), opdracht(zaak, zaaktype, resultaat));
        });
    }

    private SluitZaak opdracht(Deelplanzaak zaak, String zaaktype, String resultaat) {
        return new SluitZaak(zaak.zaak(), zaaktype, bewerking.vandaag(), resultaat, Optional.of(zaak.startdatum()));
    }
}
