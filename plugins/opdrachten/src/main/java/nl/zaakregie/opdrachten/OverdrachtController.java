package nl.zaakregie.opdrachten;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hand-overs over REST: look, hand over again, decide on a refusal. */
@RestController
@RequestMapping("/api/v1/opdrachten")
class OverdrachtController {

    private final OverdrachtenRaadplegen raadplegen;
    private final Overdragen overdragen;

    OverdrachtController(OverdrachtenRaadplegen raadplegen, Overdragen overdragen) {
        this.raadplegen = raadplegen;
        this.overdragen = overdragen;
    }

    /** @param besluit opnieuw or intrekken */
    record Weigeringsbesluit(@Nullable String besluit) {}

    /** How the hand-over stands after it. */
    record Overdrachtstand(UUID deelplan, String referentienummer, String stand) {

        static Overdrachtstand van(Overdracht overdracht) {
            return new Overdrachtstand(
                    overdracht.deelplan().waarde(),
                    overdracht.referentienummer().waarde(),
                    overdracht.stand().code());
        }
    }

    @GetMapping
    @Handeling("overdrachten raadplegen")
    List<Vrijgegeven<Overdrachtweergave>> vanTraject(Inzageverzoek verzoek, @RequestParam UUID traject) {
        return raadplegen.van(verzoek, new DossierId(traject));
    }

    /** Hands over again, with a new referentienummer; completes the task of the refusal. */
    @PostMapping("/{deelplan}/overdracht")
    @Handeling("deelplan opnieuw overdragen")
    Overdrachtstand draagOver(@PathVariable UUID deelplan) {
        return Overdrachtstand.van(overdragen.opnieuw(new DeelplanId(deelplan)).ofFout());
    }

    @PostMapping("/{deelplan}/weigering")
    @Handeling("over een weigering besluiten")
    Overdrachtstand besluit(@PathVariable UUID deelplan, @RequestBody Weigeringsbesluit verzoek) {
        return Overdrachtstand.van(besluit(new DeelplanId(deelplan), verzoek).ofFout());
    }

    private Uitkomst<Overdracht> besluit(DeelplanId deelplan, Weigeringsbesluit verzoek) {
        return switch (Optional.ofNullable(verzoek.besluit()).orElse("")) {
            case "opnieuw" -> overdragen.opnieuw(deelplan);
            case "intrekken" -> overdragen.trekIn(deelplan);
            default -> throw OpdrachtFout.ONBEKEND_BESLUIT.bij("besluit");
        };
    }
}
