package nl.zaakregie.plan.web;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.plan.domain.Actie;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Leefdomein;
import nl.zaakregie.plan.domain.Sjabloon;
import org.jspecify.annotations.Nullable;

/**
 * A template of the bibliotheek. Acties and deelplannen point at goals by their place in the list, 1 and up.
 *
 * @param actief offered, unless it is false
 */
record Sjabloonverzoek(
        @Nullable String naam,
        @Nullable Boolean actief,
        @Nullable List<Doelregel> doelen,
        @Nullable List<Actieregel> acties,
        @Nullable List<Deelplanregel> deelplannen) {

    private static final int WEKEN = 520;

    record Doelregel(
            @Nullable String leefdomein,
            @Nullable String omschrijving,
            @Nullable String indicator,
            @Nullable String streef,
            @Nullable Integer weken) {}

    record Actieregel(
            @Nullable String omschrijving,
            @Nullable String uitvoerder,
            @Nullable String herhaling,
            @Nullable Integer weken,
            @Nullable Integer doel) {}

    record Deelplanregel(
            @Nullable String naam,
            @Nullable String zaaktype,
            @Nullable String uitvoerder,
            @Nullable Integer weken,
            @Nullable List<Integer> doelen) {}

    String gegevenNaam() {
        Invoer invoer = new Invoer();
        return invoer.klaar(invoer.verplicht("naam", naam, Invoer.KORT));
    }

    boolean isActief() {
        return actief == null || actief;
    }

    Sjabloon.Inhoud alsInhoud() {
        Invoer invoer = new Invoer();
        return invoer.klaar(new Sjabloon.Inhoud(
                Invoer.lijst(doelen).stream().map(d -> doel(invoer, d)).toList(),
                Invoer.lijst(acties).stream().map(a -> actie(invoer, a)).toList(),
                Invoer.lijst(deelplannen).stream().map(d -> deelplan(invoer, d)).toList()));
    }

    private static Sjabloon.Sjabloondoel doel(Invoer invoer, Doelregel regel) {
        return new Sjabloon.Sjabloondoel(
                invoer.keuze("leefdomein", regel.leefdomein(), Leefdomein.class),
                invoer.verplicht("omschrijving", regel.omschrijving(), Invoer.LANG),
                invoer.tekst("indicator", regel.indicator(), Invoer.KORT),
                invoer.tekst("streef", regel.streef(), Invoer.KORT),
                weken(invoer, regel.weken()));
    }

    private static Sjabloon.Sjabloonactie actie(Invoer invoer, Actieregel regel) {
        return new Sjabloon.Sjabloonactie(
                invoer.verplicht("omschrijving", regel.omschrijving(), Invoer.LANG),
                invoer.keuze("uitvoerder", regel.uitvoerder(), Actie.Uitvoerder.Soort.class),
                invoer.tekst("herhaling", regel.herhaling(), Invoer.KORT),
                weken(invoer, regel.weken()),
                Optional.ofNullable(regel.doel()));
    }

    private static Sjabloon.Sjabloondeelplan deelplan(Invoer invoer, Deelplanregel regel) {
        return new Sjabloon.Sjabloondeelplan(
                invoer.verplicht("naam", regel.naam(), Invoer.KORT),
                invoer.tekst("zaaktype", regel.zaaktype(), Invoer.KORT),
                invoer.keuze("uitvoerder", regel.uitvoerder(), Deelplan.Uitvoerdersoort.class),
                weken(invoer, regel.weken()),
                Invoer.lijst(regel.doelen()));
    }

    private static Optional<Integer> weken(Invoer invoer, @Nullable Integer weken) {
        return Optional.ofNullable(weken).map(w -> invoer.tussen("weken", w, 0, WEKEN));
    }
}
