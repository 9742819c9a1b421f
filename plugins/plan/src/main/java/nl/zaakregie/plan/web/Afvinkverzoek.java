package nl.zaakregie.plan.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.plan.domain.Actie;
import nl.zaakregie.plan.domain.Actiestatus;
import org.jspecify.annotations.Nullable;

/** What became of an actie; done, unless another status is given. */
record Afvinkverzoek(
        @Nullable String status,
        @Nullable LocalDate uitgevoerdOp,
        @Nullable String resultaat) {

    Actie.Afvinking alsAfvinking() {
        Invoer invoer = new Invoer();
        return invoer.klaar(new Actie.Afvinking(
                status == null ? Actiestatus.GEDAAN : invoer.keuze("status", status, Actiestatus.class),
                Optional.ofNullable(uitgevoerdOp),
                invoer.tekst("resultaat", resultaat, Invoer.LANG)));
    }
}
