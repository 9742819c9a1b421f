package nl.zaakregie.plan.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.plan.domain.Actie;
import org.jspecify.annotations.Nullable;

/** One time a repeated actie was done. */
record Keerverzoek(@Nullable LocalDate op, @Nullable String resultaat) {

    Actie.Keer alsKeer() {
        Invoer invoer = new Invoer();
        return invoer.klaar(new Actie.Keer(
                invoer.aanwezig("op", Optional.ofNullable(op), LocalDate.EPOCH),
                invoer.tekst("resultaat", resultaat, Invoer.LANG)));
    }
}
