package nl.zaakregie.enkelvoudig;

import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents of aanvragen over REST: what was sent along, and the beschikkingen. */
@RestController
@RequestMapping("/api/v1/enkelvoudig/aanvragen/{id}/documenten")
class StukkenController {

    private final StukkenInzien stukken;

    StukkenController(StukkenInzien stukken) {
        this.stukken = stukken;
    }

    @GetMapping
    @Handeling("documenten bij aanvraag raadplegen")
    Vrijgegeven<Aanvraagstukken> alle(Inzageverzoek verzoek, @PathVariable UUID id) {
        return stukken.alle(verzoek, new DossierId(id));
    }

    /** The content, from the DMS. */
    @GetMapping("/{document}")
    @Handeling("document bij aanvraag lezen")
    Vrijgegeven<Aanvraagstuk> inhoud(Inzageverzoek verzoek, @PathVariable UUID id, @PathVariable String document) {
        return stukken.een(verzoek, new DossierId(id), alsDocument(document));
    }

    /** One that cannot be is one that is not there. */
    private static Documentidentificatie alsDocument(String waarde) {
        try {
            return new Documentidentificatie(waarde);
        } catch (IllegalArgumentException e) {
            throw EnkelvoudigFout.ONBEKEND_DOCUMENT.fout();
        }
    }
}
