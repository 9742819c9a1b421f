package nl.zaakregie.plan.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.plan.domain.Kader;
import org.jspecify.annotations.Nullable;

/** What holds for the plan as a whole. What is absent is empty afterwards. */
record Kaderverzoek(
        @Nullable String samenvatting,
        @Nullable LocalDate tot,
        @Nullable Integer monitorweken,
        @Nullable Integer evaluatieweken) {

    private static final int JAAR = 52;

    Kader alsKader() {
        Invoer invoer = new Invoer();
        return invoer.klaar(new Kader(
                invoer.tekst("samenvatting", samenvatting, Invoer.LANG),
                Optional.ofNullable(tot),
                weken(invoer, "monitorweken", monitorweken),
                weken(invoer, "evaluatieweken", evaluatieweken)));
    }

    private static Optional<Integer> weken(Invoer invoer, String veld, @Nullable Integer weken) {
        return Optional.ofNullable(weken).map(w -> invoer.tussen(veld, w, 1, JAAR));
    }
}
