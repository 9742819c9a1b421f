package nl.zaakregie.groepstraject.web;

import java.util.List;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.groepstraject.application.GroepstrajectAfsluiten;
import nl.zaakregie.groepstraject.application.GroepstrajectInzien;
import nl.zaakregie.groepstraject.application.GroepstrajectStarten;
import nl.zaakregie.groepstraject.application.Groepstrajectbeeld;
import nl.zaakregie.groepstraject.application.Groepstrajectregel;
import nl.zaakregie.groepstraject.application.Klantantwoord;
import nl.zaakregie.groepstraject.application.KlantvraagBeantwoorden;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Start, look at and close groepstrajecten; the question of the KCC. */
@RestController
@RequestMapping("/api/v1/groepstrajecten")
class GroepstrajectController {

    private final GroepstrajectStarten starten;
    private final GroepstrajectInzien inzien;
    private final GroepstrajectAfsluiten afsluiten;
    private final KlantvraagBeantwoorden klantvraag;
    private final Gebruikers gebruikers;
    private final Inzage inzage;

    GroepstrajectController(
            GroepstrajectStarten starten,
            GroepstrajectInzien inzien,
            GroepstrajectAfsluiten afsluiten,
            KlantvraagBeantwoorden klantvraag,
            Gebruikers gebruikers,
            Inzage inzage) {
        this.starten = starten;
        this.inzien = inzien;
        this.afsluiten = afsluiten;
        this.klantvraag = klantvraag;
        this.gebruikers = gebruikers;
        this.inzage = inzage;
    }

    @PostMapping
    @Handeling("groepstraject starten")
    @ResponseStatus(HttpStatus.CREATED)
    Antwoorden.Sleutel start(@RequestBody Verzoeken.Start verzoek) {
        return new Antwoorden.Sleutel(
                starten.uitvoeren(verzoek.nieuw(gebruikers.huidige().id()))
                        .ofFout()
                        .toString());
    }

    @GetMapping
    @Handeling("eigen groepstrajecten raadplegen")
    List<Vrijgegeven<Groepstrajectregel>> mijn(
            Inzageverzoek verzoek, @RequestParam(name = "gesloten", defaultValue = "false") boolean ookGesloten) {
        return inzage.vrijgevenAlle(verzoek, inzien.mijn(verzoek.gebruiker(), ookGesloten));
    }

    @GetMapping("/{id}")
    @Handeling("groepstraject raadplegen")
    Vrijgegeven<Groepstrajectbeeld> een(Inzageverzoek verzoek, @PathVariable("id") String id) {
        return inzage.vrijgeven(verzoek, inzien.een(Invoer.dossier(id)));
    }

    @PostMapping("/{id}/afsluiting")
    @Handeling("groepstraject afsluiten")
    Antwoorden.Gesloten sluit(@PathVariable("id") String id, @RequestBody Verzoeken.Afsluiten verzoek) {
        Verzoeken.Afsluiten goed = verzoek.gecontroleerd();
        return new Antwoorden.Gesloten(
                id,
                Code.van(afsluiten
                        .uitvoeren(Invoer.dossier(id), goed.alsReden(), goed.alsResultaat())
                        .ofFout()));
    }

    @PostMapping("/klantvraag")
    @Handeling("klantvraag beantwoorden")
    Vrijgegeven<Klantantwoord> klantvraag(Inzageverzoek inzageverzoek, @RequestBody Verzoeken.Klantvraag verzoek) {
        return inzage.vrijgeven(inzageverzoek, klantvraag.uitvoeren(verzoek.alsBsn()));
    }
}
