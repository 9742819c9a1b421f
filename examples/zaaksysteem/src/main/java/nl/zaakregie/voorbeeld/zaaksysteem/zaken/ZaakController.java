package nl.zaakregie.voorbeeld.zaaksysteem.zaken;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The endpoint that the zaaksysteem always had. */
@RestController
@RequestMapping("/zaken")
class ZaakController {

    private final Zaken zaken;

    ZaakController(Zaken zaken) {
        this.zaken = zaken;
    }

    @GetMapping
    List<Zaak> alle() {
        return zaken.alle();
    }
}
