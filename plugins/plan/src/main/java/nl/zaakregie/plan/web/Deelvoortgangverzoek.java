package nl.zaakregie.plan.web;

import org.jspecify.annotations.Nullable;

/** How a deelplan goes, in words. */
record Deelvoortgangverzoek(@Nullable String tekst) {

    String alsTekst() {
        Invoer invoer = new Invoer();
        return invoer.klaar(invoer.verplicht("tekst", tekst, Invoer.LANG));
    }

    @Override
    public String toString() {
        return "Deelvoortgangverzoek[***]";
    }
}
