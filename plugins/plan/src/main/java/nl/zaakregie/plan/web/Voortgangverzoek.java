package nl.zaakregie.plan.web;

import java.util.List;
import nl.zaakregie.plan.domain.Voortgang;
import org.jspecify.annotations.Nullable;

/** How goals stand. */
record Voortgangverzoek(@Nullable List<Regel> doelen) {

    record Regel(int doel, @Nullable String kleur, @Nullable String toelichting) {}

    Voortgang alsVoortgang() {
        Invoer invoer = new Invoer();
        return invoer.klaar(new Voortgang(invoer.minstensEen("doelen", doelen).stream()
                .map(regel -> new Voortgang.Doelvoortgang(
                        regel.doel(),
                        invoer.keuze("kleur", regel.kleur(), Voortgang.Kleur.class),
                        invoer.tekst("toelichting", regel.toelichting(), Invoer.LANG)))
                .toList()));
    }
}
