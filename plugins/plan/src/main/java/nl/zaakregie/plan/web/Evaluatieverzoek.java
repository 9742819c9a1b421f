package nl.zaakregie.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.plan.domain.Evaluatie;
import nl.zaakregie.plan.domain.Oordeel;
import org.jspecify.annotations.Nullable;

/** What was concluded on goals. */
record Evaluatieverzoek(
        @Nullable List<Regel> doelen,
        @Nullable String besluit,
        @Nullable LocalDate volgende,
        @Nullable List<UUID> deelnemers) {

    record Regel(
            int doel,
            @Nullable String oordeel,
            @Nullable String toelichting,
            @Nullable String waarde) {}

    Evaluatie alsEvaluatie() {
        Invoer invoer = new Invoer();
        return invoer.klaar(new Evaluatie(
                invoer.minstensEen("doelen", doelen).stream()
                        .map(regel -> new Evaluatie.Doeloordeel(
                                regel.doel(),
                                invoer.keuze("oordeel", regel.oordeel(), Oordeel.class),
                                invoer.tekst("toelichting", regel.toelichting(), Invoer.LANG),
                                invoer.tekst("waarde", regel.waarde(), Invoer.KORT)))
                        .toList(),
                invoer.keuze("besluit", besluit, Evaluatie.Besluit.class),
                Optional.ofNullable(volgende),
                Invoer.personen(deelnemers)));
    }
}
