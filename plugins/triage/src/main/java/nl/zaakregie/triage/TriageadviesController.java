package nl.zaakregie.triage;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Advice over REST. What the assessor knows himself he gives along; what he leaves out, the system counts. */
@RestController
@RequestMapping("/api/v1/triage/advies")
class TriageadviesController {

    private final TriageAdviseren adviseren;

    TriageadviesController(TriageAdviseren adviseren) {
        this.adviseren = adviseren;
    }

    @GetMapping(params = "signaal")
    @Handeling("triageadvies raadplegen")
    Vrijgegeven<Triageadvies> bijSignaal(
            Inzageverzoek verzoek,
            @RequestParam UUID signaal,
            @RequestParam Optional<Integer> probleemdomeinen,
            @RequestParam Optional<Boolean> regieNodig,
            @RequestParam Optional<Boolean> veiligheid) {
        return adviseren.bijSignaal(
                verzoek, new SignaalId(signaal), new Triagefeiten.Oordeel(probleemdomeinen, regieNodig, veiligheid));
    }

    @GetMapping(params = "dossier")
    @Handeling("triageadvies raadplegen")
    Vrijgegeven<Triageadvies> bijDossier(
            Inzageverzoek verzoek,
            @RequestParam UUID dossier,
            @RequestParam Optional<Integer> probleemdomeinen,
            @RequestParam Optional<Boolean> regieNodig,
            @RequestParam Optional<Boolean> veiligheid) {
        return adviseren.bijDossier(
                verzoek, new DossierId(dossier), new Triagefeiten.Oordeel(probleemdomeinen, regieNodig, veiligheid));
    }
}
