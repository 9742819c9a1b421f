package nl.zaakregie.plan.web;

import nl.zaakregie.plan.application.Beeindiging;
import nl.zaakregie.plan.domain.Eindreden;
import org.jspecify.annotations.Nullable;

/** How a deelplan ends; with {@code resultaat} its zaak ends too. */
record Beeindigingsverzoek(
        @Nullable String reden,
        @Nullable String toelichting,
        @Nullable String resultaat) {

    Beeindiging alsBeeindiging() {
        Invoer invoer = new Invoer();
        return invoer.klaar(new Beeindiging(
                invoer.keuze("reden", reden, Eindreden.class),
                invoer.tekst("toelichting", toelichting, Invoer.LANG),
                invoer.tekst("resultaat", resultaat, 80)));
    }
}
