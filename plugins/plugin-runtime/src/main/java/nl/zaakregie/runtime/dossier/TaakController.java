package nl.zaakregie.runtime.dossier;

import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.inzage.Handeling;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks for any screen; the list of tasks is the werkvoorraad. */
@RestController
@RequestMapping("/api/v1/taken/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class TaakController {

    private final TaakBediening bediening;

    TaakController(TaakBediening bediening) {
        this.bediening = bediening;
    }

    @PostMapping("/neem")
    @Handeling("taak oppakken")
    void neem(@PathVariable("id") String id) {
        bediening.neem(new TaakId(id));
    }

    @PostMapping("/teruggave")
    @Handeling("taak teruggeven")
    void geefTerug(@PathVariable("id") String id) {
        bediening.geefTerug(new TaakId(id));
    }

    @PostMapping("/voltooiing")
    @Handeling("taak afronden")
    void voltooi(@PathVariable("id") String id) {
        bediening.voltooi(new TaakId(id));
    }
}
