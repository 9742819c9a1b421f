package nl.zaakregie.plan.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a deelplan stops for a while. */
record Onderbrekingsverzoek(@Nullable String toelichting) {

    Optional<String> alsToelichting() {
        Invoer invoer = new Invoer();
        return invoer.klaar(invoer.tekst("toelichting", toelichting, Invoer.LANG));
    }
}
