package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Control of the simulator, from this machine only. */
@RestController
class BackofficeController {

    private final Backoffice backoffice;
    private final Notificatiepoort notificaties;

    BackofficeController(Backoffice backoffice, Notificatiepoort notificaties) {
        this.backoffice = backoffice;
        this.notificaties = notificaties;
    }

    @GetMapping("/backoffice")
    Gedrag gedrag() {
        return backoffice.gedrag();
    }

    /** {@code {"antwoord":"accepteer|weiger|handmatig","melding":"..."}}; holds for what comes in from now on. */
    @PostMapping("/backoffice")
    Gedrag zet(@RequestBody Gedrag gedrag) {
        backoffice.zetGedrag(gedrag);
        return backoffice.gedrag();
    }

    @GetMapping("/backoffice/overdrachten")
    List<Regel> overdrachten() {
        return backoffice.alle().stream().map(Regel::van).toList();
    }

    /** What the suite was told as a subscriber, newest first. */
    @GetMapping("/backoffice/notificaties")
    List<Notificatiepoort.Regel> notificaties() {
        return notificaties.laatste();
    }

    /** Decides on one overdracht: {@code {"antwoord":"accepteer|weiger","melding":"..."}}. */
    @PostMapping("/backoffice/overdrachten/{zaakidentificatie}")
    List<Regel> beslis(@PathVariable String zaakidentificatie, @RequestBody Gedrag gedrag) {
        if (gedrag.antwoord() == Antwoordgedrag.HANDMATIG) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "antwoord moet accepteer of weiger zijn");
        }
        if (!backoffice.beslis(zaakidentificatie, gedrag)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Geen onbesliste overdracht van deze zaak");
        }
        return overdrachten().stream()
                .filter(regel -> regel.zaakidentificatie().equals(zaakidentificatie))
                .toList();
    }

    /** One overdracht as shown to a person or test. */
    record Regel(
            String zaakidentificatie,
            String zaaktypecode,
            String zender,
            Instant ontvangenOp,
            Overdracht.Stand stand,
            @Nullable Besluit besluit,
            @Nullable String melding,
            int pogingen) {

        static Regel van(Overdracht overdracht) {
            return new Regel(
                    overdracht.zaakidentificatie(),
                    overdracht.zaaktypecode(),
                    overdracht.zender().applicatie(),
                    overdracht.ontvangenOp(),
                    overdracht.stand(),
                    overdracht
                            .mogelijkAntwoord()
                            .map(Overdracht.Antwoord::besluit)
                            .orElse(null),
                    overdracht
                            .mogelijkAntwoord()
                            .map(Overdracht.Antwoord::melding)
                            .orElse(null),
                    overdracht.pogingen());
        }
    }
}
