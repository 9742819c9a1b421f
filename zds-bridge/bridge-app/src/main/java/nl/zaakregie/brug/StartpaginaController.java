package nl.zaakregie.brug;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Data of the start page at {@code /}; the page itself is static. */
@RestController
class StartpaginaController {

    private final Startoverzicht overzicht;

    StartpaginaController(Startoverzicht overzicht) {
        this.overzicht = overzicht;
    }

    @GetMapping("/start/toestand")
    List<Startoverzicht.Regel> toestand() {
        return overzicht.regels();
    }
}
