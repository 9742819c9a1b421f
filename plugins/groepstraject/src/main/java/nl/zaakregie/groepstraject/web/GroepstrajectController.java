package nl.zaakregie.groepstraject.web;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.groepstraject.application.GroepstrajectAfsluiten;
import nl.zaakregie.groepstraject.application.GroepstrajectInzien;
import nl.zaakregie.groepstraject.application.GroepstrajectStarten;
import nl.zaakregie.groepstraject.application.Groepstrajectbeeld;
import nl.zaakregie.groepstraject.application.Groepstrajectregel;
import nl.zaakregie.groepstraject.application.Klantantwoord;
import nl.zaakregie.groepstraject.application.KlantvraagBeantwoorden;
import nl.zaakregie.groepstraject.application.NieuwTraject;
import nl.zaakregie.groepstraject.domain.Eindreden;
import nl.zaakregie.groepstraject.domain.Groepsoort;
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
public class GroepstrajectController {

    private final GroepstrajectStarten starten;
    private final GroepstrajectInzien inzien;
    private final GroepstrajectAfsluiten afsluiten;
    private final KlantvraagBeantwoorden klantvraag;
    private final Gebruikers gebruikers;
    private final Inzage inzage;

    public GroepstrajectController(
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
        return new Antwoorden.Sleutel(starten.uitvoeren(nieuw(verzoek)).ofFout().toString());
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
        Eindreden reden = Invoer.keuze(Eindreden.class, Invoer.tekst(verzoek.reden(), "reden", 40), "reden");
        String resultaat = Invoer.tekst(verzoek.resultaat(), "resultaat", 80);
        return new Antwoorden.Gesloten(
                id,
                afsluiten
                        .uitvoeren(Invoer.dossier(id), reden, resultaat)
                        .ofFout()
                        .name());
    }

    @PostMapping("/klantvraag")
    @Handeling("klantvraag beantwoorden")
    Vrijgegeven<Klantantwoord> klantvraag(Inzageverzoek inzageverzoek, @RequestBody Verzoeken.Klantvraag verzoek) {
        Bsn bsn = verzoek.bsn()
                .filter(Bsn::isGeldig)
                .map(Bsn::new)
                .orElseThrow(() -> Invoer.fout("bsn", "Ongeldig BSN: negen cijfers die aan de elfproef voldoen"));
        return inzage.vrijgeven(inzageverzoek, klantvraag.uitvoeren(bsn));
    }

    private NieuwTraject nieuw(Verzoeken.Start verzoek) {
        MedewerkerId regisseur = verzoek.regisseur().isPresent()
                ? Invoer.medewerker(verzoek.regisseur(), "regisseur")
                : gebruikers.huidige().id();
        return new NieuwTraject(
                verzoek.groep().map(g -> new GroepId(Invoer.sleutel(g, "groep"))),
                verzoek.personen().orElse(List.of()),
                verzoek.naam().map(n -> Invoer.tekst(Optional.of(n), "naam", 80)),
                verzoek.soort()
                        .map(s -> Invoer.keuze(Groepsoort.class, s, "soort"))
                        .orElse(Groepsoort.OVERIG),
                regisseur,
                verzoek.vertrouwelijk().orElse(false),
                verzoek.aanleiding().map(s -> new SignaalId(Invoer.sleutel(s, "aanleiding"))));
    }
}
