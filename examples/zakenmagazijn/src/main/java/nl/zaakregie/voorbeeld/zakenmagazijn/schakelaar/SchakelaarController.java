package nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET} and {@code POST /schakelaar}, from this machine only. */
@RestController
class SchakelaarController {

    private final Schakelaar schakelaar;

    SchakelaarController(Schakelaar schakelaar) {
        this.schakelaar = schakelaar;
    }

    @GetMapping("/schakelaar")
    Schakelaarstand lees() {
        return new Schakelaarstand(schakelaar.stand(), schakelaar.vertraging().toMillis());
    }

    @PostMapping("/schakelaar")
    Schakelaarstand zet(@RequestBody Opdracht opdracht) {
        schakelaar.zet(opdracht.stand());
        return lees();
    }

    /** Body of the request: {@code {"stand":"uit"}}. */
    record Opdracht(Stand stand) {}

    /** Body of the answer. */
    record Schakelaarstand(Stand stand, long vertragingMillis) {}
}
