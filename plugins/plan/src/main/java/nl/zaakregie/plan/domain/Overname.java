package nl.zaakregie.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.plan.domain.Sjabloon.Sjabloonactie;
import nl.zaakregie.plan.domain.Sjabloon.Sjabloondeelplan;
import nl.zaakregie.plan.domain.Sjabloon.Sjabloondoel;

/**
 * Parts of the bibliotheek on their way into a plan (AF-03.3), for these persons and counted from this day. They get the
 * next free numbers, in one version.
 *
 * @param personen of goals and deelplannen; empty for the groep as a whole, which a deelplan cannot be for
 */
public record Overname(Sjabloon.Inhoud sjabloon, List<PersoonId> personen, LocalDate vandaag) {

    public Overname {
        personen = List.copyOf(personen);
    }

    /** The content with the parts in it; the rules of the plan are applied to each as if it was typed in. */
    Uitkomst<Plan> in(Plan plan, Set<PersoonId> clienten) {
        int verschoven = Planinhoud.volgendNummer(plan.inhoud().doelen()) - 1;
        Uitkomst<Plan> uitkomst = Uitkomst.gelukt(plan);
        for (Sjabloondoel doel : sjabloon.doelen()) {
            uitkomst = verder(uitkomst, p -> p.voegDoelToe(doel(doel), clienten));
        }
        for (Sjabloonactie actie : sjabloon.acties()) {
            uitkomst = verder(uitkomst, p -> p.voegActieToe(actie(actie, verschoven), vandaag));
        }
        for (Sjabloondeelplan deelplan : sjabloon.deelplannen()) {
            uitkomst = verder(uitkomst, p -> p.voegDeelplanToe(deelplan(deelplan, verschoven), clienten));
        }
        return uitkomst;
    }

    private interface Stap {
        Uitkomst<Plan> op(Plan plan);
    }

    private static Uitkomst<Plan> verder(Uitkomst<Plan> tot, Stap stap) {
        return tot instanceof Uitkomst.Gelukt<Plan> gelukt ? stap.op(gelukt.waarde()) : tot;
    }

    private Doel doel(Sjabloondoel doel) {
        return new Doel(
                0,
                doel.leefdomein(),
                doel.omschrijving(),
                personen,
                doel.indicator()
                        .map(naam -> new Doel.Indicator(naam, Optional.empty(), doel.streef(), Optional.empty())),
                over(doel.weken()),
                Doelstatus.OPEN);
    }

    private Actie actie(Sjabloonactie actie, int verschoven) {
        return new Actie(
                0,
                actie.omschrijving(),
                new Actie.Uitvoerder(actie.uitvoerder(), uitvoerder(actie), Optional.empty()),
                true,
                actie.herhaling(),
                over(actie.weken()),
                actie.doel().map(nummer -> nummer + verschoven),
                Actiestatus.GEPLAND,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Optional<PersoonId> uitvoerder(Sjabloonactie actie) {
        return actie.uitvoerder() == Actie.Uitvoerder.Soort.GROEPSLID && personen.size() == 1
                ? Optional.of(personen.get(0))
                : Optional.empty();
    }

    private Deelplan deelplan(Sjabloondeelplan deelplan, int verschoven) {
        return new Deelplan(
                DeelplanId.nieuw(),
                0,
                deelplan.naam(),
                deelplan.zaaktype(),
                personen,
                deelplan.doelen().stream().map(nummer -> nummer + verschoven).toList(),
                Optional.empty(),
                deelplan.uitvoerder(),
                new Deelplan.Planning(Optional.empty(), over(deelplan.weken())));
    }

    private Optional<LocalDate> over(Optional<Integer> weken) {
        return weken.map(vandaag::plusWeeks);
    }
}
