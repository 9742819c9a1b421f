package nl.zaakregie.enkelvoudig;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.Documentidentificatie;

/** Which documents an aanvraag has. */
record Aanvraagstukken(@Gegeven(Aanvraagweergave.DOCUMENTEN) List<Regel> documenten) {

    /** @param soort beschikking or bijlage */
    record Regel(
            Documentidentificatie document,
            String soort,
            Optional<Integer> voorziening,
            String titel,
            String mediatype,
            LocalDate creatiedatum) {

        static Regel van(Aanvraagdocument d) {
            return new Regel(
                    d.document(), Code.van(d.soort()), d.voorziening(), d.titel(), d.mediatype(), d.creatiedatum());
        }
    }
}
