package nl.zaakregie.voorbeeld.zaaksysteem.regie;

import java.util.Optional;
import nl.zaakregie.api.kern.Zaakidentificatie;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a department takes a zaak over from the regie, or does not. */
@RestController
class OverdrachtController {

    private final Overdrachten overdrachten;

    OverdrachtController(Overdrachten overdrachten) {
        this.overdrachten = overdrachten;
    }

    record Antwoord(boolean geaccepteerd, Optional<String> melding) {}

    /** 409 when nothing is asked for this zaak, or the regie does not expect an answer. */
    @PostMapping("/zaken/{identificatie}/overdracht/antwoord")
    ResponseEntity<Void> antwoord(@PathVariable("identificatie") String identificatie, @RequestBody Antwoord antwoord) {
        boolean aangenomen = overdrachten.beantwoord(
                new Zaakidentificatie(identificatie), antwoord.geaccepteerd(), antwoord.melding());
        return ResponseEntity.status(aangenomen ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT)
                .build();
    }
}
