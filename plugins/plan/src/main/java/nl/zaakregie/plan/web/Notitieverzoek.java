package nl.zaakregie.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.plan.domain.Notitie;
import org.jspecify.annotations.Nullable;

/**
 * A note.
 *
 * @param personen empty for the groep as a whole
 * @param vervangt the note it corrects
 */
record Notitieverzoek(
        @Nullable String soort,
        @Nullable String tekst,
        @Nullable List<UUID> personen,
        @Nullable UUID vervangt) {

    Notitie alsNotitie() {
        Invoer invoer = new Invoer();
        return invoer.klaar(new Notitie(
                UUID.randomUUID(),
                invoer.keuze("soort", soort, Notitie.Soort.class),
                invoer.verplicht("tekst", tekst, Invoer.LANG),
                Invoer.personen(personen),
                Optional.ofNullable(vervangt)));
    }
}
