package nl.zaakregie.berichtenlog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.stuf.log.Richting;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The message log for functioneel beheer; never the content of a message. */
@RestController
@RequestMapping("/api/v1/berichtenlog")
class BerichtenlogController {

    private static final Duration DAG = Duration.ofDays(1);

    private final Berichtbeheer beheer;
    private final Clock klok;

    BerichtenlogController(Berichtbeheer beheer, Clock klok) {
        this.beheer = beheer;
        this.klok = klok;
    }

    /** Newest first. Without {@code van} the last day, or with a referentienummer or zaak all that is kept. */
    @GetMapping
    @Handeling("berichten zoeken")
    List<Logregel> lijst(
            @RequestParam("referentienummer") Optional<String> referentienummer,
            @RequestParam("zaak") Optional<String> zaak,
            @RequestParam("service") Optional<String> service,
            @RequestParam("resultaat") Optional<String> resultaat,
            @RequestParam("richting") Optional<Richting> richting,
            @RequestParam("van") Optional<Instant> van,
            @RequestParam("tot") Optional<Instant> tot,
            @RequestParam(name = "aantal", defaultValue = "100") int aantal) {
        Instant einde = tot.orElseGet(() -> klok.instant().plusSeconds(1));
        boolean gericht = referentienummer.isPresent() || zaak.isPresent();
        Instant begin = van.orElseGet(() -> gericht ? Instant.EPOCH : einde.minus(DAG));
        return beheer.zoek(new Logvraag(begin, einde, referentienummer, zaak, service, resultaat, richting, aantal));
    }

    @GetMapping("/{id}")
    @Handeling("bericht raadplegen")
    Logregel een(@PathVariable("id") UUID id) {
        return beheer.vind(id);
    }

    /** Offers the message again: one that came in to the endpoints, a refused one of ours to the outbox. */
    @PostMapping("/{id}/hernieuwing")
    @Handeling("bericht opnieuw aanbieden")
    Uitkomst biedOpnieuwAan(@PathVariable("id") UUID id) {
        return new Uitkomst(beheer.biedOpnieuwAan(id));
    }

    /** @param uitkomst what came of it, in Dutch */
    record Uitkomst(String uitkomst) {}
}
