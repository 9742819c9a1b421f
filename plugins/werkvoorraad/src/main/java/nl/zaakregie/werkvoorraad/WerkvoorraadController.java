package nl.zaakregie.werkvoorraad;

import java.util.Optional;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The work of the employee who is logged on. */
@RestController
@RequestMapping("/api/v1/werkvoorraad")
class WerkvoorraadController {

    private final WerkvoorraadTonen tonen;
    private final TaakBehandelen behandelen;

    WerkvoorraadController(WerkvoorraadTonen tonen, TaakBehandelen behandelen) {
        this.tonen = tonen;
        this.behandelen = behandelen;
    }

    /** One page; when there is more, the header Link (RFC 8288) names the next. */
    @GetMapping
    @Handeling("werkvoorraad tonen")
    Blad<Werkregel> werk(
            @RequestParam(name = "team") Optional<String> team,
            @RequestParam(name = "soort") Optional<String> soort,
            @RequestParam(name = "alleenMijn", defaultValue = "false") boolean alleenMijn,
            Bladzijde bladzijde) {
        return tonen.uitvoeren(new Werkvraag(team, soort, alleenMijn), bladzijde);
    }

    /** Takes a task of a dossier: the asker becomes its behandelaar. */
    @PutMapping("/" + Dossiertaken.NAAM + "/{taak}/behandelaar")
    @Handeling("taak oppakken")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void neem(@PathVariable("taak") String taak) {
        behandelen.neem(new TaakId(taak));
    }

    /** Gives a task back to those who may take it. */
    @DeleteMapping("/" + Dossiertaken.NAAM + "/{taak}/behandelaar")
    @Handeling("taak teruggeven")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void geefTerug(@PathVariable("taak") String taak) {
        behandelen.geefTerug(new TaakId(taak));
    }
}
