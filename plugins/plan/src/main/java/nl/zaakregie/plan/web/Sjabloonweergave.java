package nl.zaakregie.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.plan.domain.Sjabloon;

/** A template as it is given: as it is kept, with its choices as codes in lower case. */
record Sjabloonweergave(UUID id, int versie, String naam, boolean actief, Inhoud inhoud) {

    record Inhoud(List<Sjabloondoel> doelen, List<Sjabloonactie> acties, List<Sjabloondeelplan> deelplannen) {}

    record Sjabloondoel(
            String leefdomein,
            String omschrijving,
            Optional<String> indicator,
            Optional<String> streef,
            Optional<Integer> weken) {}

    record Sjabloonactie(
            String omschrijving,
            String uitvoerder,
            Optional<String> herhaling,
            Optional<Integer> weken,
            Optional<Integer> doel) {}

    record Sjabloondeelplan(
            String naam, Optional<String> zaaktype, String uitvoerder, Optional<Integer> weken, List<Integer> doelen) {}

    static Sjabloonweergave van(Sjabloon s) {
        return new Sjabloonweergave(
                s.id(),
                s.versie(),
                s.naam(),
                s.actief(),
                new Inhoud(
                        s.inhoud().doelen().stream()
                                .map(d -> new Sjabloondoel(
                                        Code.van(d.leefdomein()),
                                        d.omschrijving(),
                                        d.indicator(),
                                        d.streef(),
                                        d.weken()))
                                .toList(),
                        s.inhoud().acties().stream()
                                .map(a -> new Sjabloonactie(
                                        a.omschrijving(), Code.van(a.uitvoerder()), a.herhaling(), a.weken(), a.doel()))
                                .toList(),
                        s.inhoud().deelplannen().stream()
                                .map(d -> new Sjabloondeelplan(
                                        d.naam(), d.zaaktype(), Code.van(d.uitvoerder()), d.weken(), d.doelen()))
                                .toList()));
    }
}
