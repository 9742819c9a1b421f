package nl.zaakregie.groepstraject.web;

import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.groepstraject.application.RegieVoeren;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The regisseurs of a running traject. */
@RestController
@RequestMapping("/api/v1/groepstrajecten/{id}")
class RegieController {

    private final RegieVoeren regie;
    private final Gebruikers gebruikers;

    RegieController(RegieVoeren regie, Gebruikers gebruikers) {
        this.regie = regie;
        this.gebruikers = gebruikers;
    }

    @PostMapping("/regisseurs")
    @Handeling("regisseur toevoegen")
    @ResponseStatus(HttpStatus.CREATED)
    Antwoorden.Sleutel voegToe(@PathVariable("id") String id, @RequestBody Verzoeken.Regie verzoek) {
        return new Antwoorden.Sleutel(
                regie.voegToe(Invoer.dossier(id), verzoek.nieuw()).ofFout().toString());
    }

    @DeleteMapping("/regisseurs/{medewerker}")
    @Handeling("regisseur beëindigen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void beeindig(@PathVariable("id") String id, @PathVariable("medewerker") String medewerker) {
        regie.beeindig(Invoer.dossier(id), Invoer.medewerker(Optional.of(medewerker), "medewerker"))
                .ofFout();
    }

    @PostMapping("/overdracht")
    @Handeling("regie overdragen")
    Antwoorden.Sleutel draagOver(@PathVariable("id") String id, @RequestBody Verzoeken.Overdracht verzoek) {
        Verzoeken.Overdracht goed = verzoek.gecontroleerd();
        MedewerkerId van = goed.vorige().orElseGet(() -> gebruikers.huidige().id());
        return new Antwoorden.Sleutel(regie.draagOver(Invoer.dossier(id), van, goed.opvolger())
                .ofFout()
                .toString());
    }
}
