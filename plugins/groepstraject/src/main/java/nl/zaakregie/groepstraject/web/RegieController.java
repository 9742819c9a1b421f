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
public class RegieController {

    private final RegieVoeren regie;
    private final Gebruikers gebruikers;

    public RegieController(RegieVoeren regie, Gebruikers gebruikers) {
        this.regie = regie;
        this.gebruikers = gebruikers;
    }

    @PostMapping("/regisseurs")
    @Handeling("regisseur toevoegen")
    @ResponseStatus(HttpStatus.CREATED)
    Antwoorden.Sleutel voegToe(@PathVariable("id") String id, @RequestBody Verzoeken.Regie verzoek) {
        MedewerkerId nieuw = Invoer.medewerker(verzoek.medewerker(), "medewerker");
        return new Antwoorden.Sleutel(
                regie.voegToe(Invoer.dossier(id), nieuw).ofFout().toString());
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
        MedewerkerId van = verzoek.van().isPresent()
                ? Invoer.medewerker(verzoek.van(), "van")
                : gebruikers.huidige().id();
        MedewerkerId naar = Invoer.medewerker(verzoek.naar(), "naar");
        return new Antwoorden.Sleutel(
                regie.draagOver(Invoer.dossier(id), van, naar).ofFout().toString());
    }
}
