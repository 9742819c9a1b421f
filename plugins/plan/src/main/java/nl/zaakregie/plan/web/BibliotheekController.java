package nl.zaakregie.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.application.BibliotheekBeheren;
import nl.zaakregie.plan.application.PlanBijhouden;
import nl.zaakregie.plan.domain.Overname;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Sjabloon;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The bibliotheek of the municipality, and taking parts of it over into a plan (AF-03.3). */
@RestController
@RequestMapping("/api/v1/plannen")
class BibliotheekController {

    private final BibliotheekBeheren bibliotheek;
    private final PlanBijhouden bijhouden;
    private final Clock klok;

    BibliotheekController(BibliotheekBeheren bibliotheek, PlanBijhouden bijhouden, Clock klok) {
        this.bibliotheek = bibliotheek;
        this.bijhouden = bijhouden;
        this.klok = klok;
    }

    /** Which template, for whom; no persons is the groep as a whole. */
    record Overnameverzoek(
            @Nullable UUID sjabloon, @Nullable List<UUID> personen) {}

    /** Holds no data of persons. */
    @GetMapping("/bibliotheek")
    @Handeling("bibliotheek van onderdelen raadplegen")
    List<Sjabloonweergave> lijst(@RequestParam(defaultValue = "false") boolean ookVervallen) {
        return bibliotheek.lijst(ookVervallen).stream()
                .map(Sjabloonweergave::van)
                .toList();
    }

    @PostMapping("/bibliotheek")
    @Handeling("onderdeel aan de bibliotheek toevoegen")
    ResponseEntity<Sjabloonweergave> voegToe(@RequestBody Sjabloonverzoek verzoek) {
        return antwoord(
                HttpStatus.CREATED,
                bibliotheek.voegToe(verzoek.gegevenNaam(), verzoek.alsInhoud()).ofFout());
    }

    /** {@code If-Match} is required. With {@code actief: false} it is not offered any more. */
    @PutMapping("/bibliotheek/{id}")
    @Handeling("onderdeel van de bibliotheek wijzigen")
    ResponseEntity<Sjabloonweergave> wijzig(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Sjabloonverzoek verzoek) {
        return antwoord(
                HttpStatus.OK,
                bibliotheek
                        .wijzig(
                                id,
                                Versiekop.verplicht(versie),
                                verzoek.gegevenNaam(),
                                verzoek.isActief(),
                                verzoek.alsInhoud())
                        .ofFout());
    }

    /** The parts come into the plan in one version, and can be changed there. */
    @PostMapping("/{plan}/overname")
    @Handeling("onderdelen uit de bibliotheek overnemen")
    ResponseEntity<Planwijziging> neemOver(
            @PathVariable UUID plan,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Overnameverzoek verzoek) {
        Sjabloon sjabloon = Optional.ofNullable(verzoek.sjabloon())
                .map(bibliotheek::aangeboden)
                .orElseThrow(PlanFout.ONBEKEND_SJABLOON::fout)
                .ofFout();
        Overname overname = new Overname(sjabloon.inhoud(), Invoer.personen(verzoek.personen()), LocalDate.now(klok));
        return Planwijziging.van(
                        bijhouden
                                .neemOver(new PlanId(plan), Versiekop.gezien(versie), overname)
                                .ofFout(),
                        null,
                        null)
                .als(HttpStatus.CREATED);
    }

    private static ResponseEntity<Sjabloonweergave> antwoord(HttpStatus status, Sjabloon sjabloon) {
        return ResponseEntity.status(status)
                .eTag("\"" + sjabloon.versie() + "\"")
                .body(Sjabloonweergave.van(sjabloon));
    }
}
