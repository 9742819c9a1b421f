package nl.zaakregie.signalen.web;

import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.signalen.application.BijlagenInzien;
import nl.zaakregie.signalen.application.Signaalstuk;
import nl.zaakregie.signalen.application.Signaalstukken;
import nl.zaakregie.signalen.domain.SignaalFout;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was sent along with a melding. */
@RestController
@RequestMapping("/api/v1/signalen/{id}/bijlagen")
public class BijlageController {

    private final BijlagenInzien inzien;
    private final Inzage inzage;

    public BijlageController(BijlagenInzien inzien, Inzage inzage) {
        this.inzien = inzien;
        this.inzage = inzage;
    }

    @GetMapping
    @Handeling("bijlagen van een melding raadplegen")
    Vrijgegeven<Signaalstukken> alle(Inzageverzoek verzoek, @PathVariable("id") String id) {
        return inzage.vrijgeven(verzoek, inzien.alle(Invoer.signaal(id), verzoek.handeling()));
    }

    /** The content, from the DMS. */
    @GetMapping("/{document}")
    @Handeling("bijlage van een melding lezen")
    Vrijgegeven<Signaalstuk> inhoud(
            Inzageverzoek verzoek, @PathVariable("id") String id, @PathVariable("document") String document) {
        return inzage.vrijgeven(verzoek, inzien.een(Invoer.signaal(id), alsDocument(document), verzoek.handeling()));
    }

    /** One that cannot be is one that is not there. */
    private static Documentidentificatie alsDocument(String waarde) {
        try {
            return new Documentidentificatie(waarde);
        } catch (IllegalArgumentException e) {
            throw SignaalFout.ONBEKENDE_BIJLAGE.fout();
        }
    }
}
