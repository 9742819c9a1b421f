package nl.zaakregie.triage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Instruments and metingen over REST. */
@RestController
@RequestMapping("/api/v1/triage")
class TriageController {

    private final Instrumenten instrumenten;
    private final MetingVastleggen vastleggen;
    private final MetingenRaadplegen raadplegen;
    private final DalingAfdoen afdoen;

    TriageController(
            Instrumenten instrumenten,
            MetingVastleggen vastleggen,
            MetingenRaadplegen raadplegen,
            DalingAfdoen afdoen) {
        this.instrumenten = instrumenten;
        this.vastleggen = vastleggen;
        this.raadplegen = raadplegen;
        this.afdoen = afdoen;
    }

    /** How the meting stands after a change. */
    record Metingstand(UUID id, String status, int versie) {

        static Metingstand van(Meting meting) {
            return new Metingstand(meting.id(), meting.status().code(), meting.versie());
        }
    }

    /** Holds no data of persons. */
    @GetMapping("/instrumenten")
    @Handeling("instrumenten tonen")
    List<Instrumentweergave> instrumenten() {
        return instrumenten.alle().stream().map(Instrumentweergave::van).toList();
    }

    @PostMapping("/metingen")
    @Handeling("meting als concept vastleggen")
    ResponseEntity<Metingstand> maak(@RequestBody Metingverzoek verzoek) {
        return antwoord(HttpStatus.CREATED, vastleggen.maak(verzoek.nieuw()).ofFout());
    }

    /** Takes the place of all that stood in the concept. {@code If-Match} is required: it says what the user saw. */
    @PutMapping("/metingen/{id}")
    @Handeling("concept van een meting vervangen")
    ResponseEntity<Metingstand> wijzig(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Metingverzoek verzoek) {
        return antwoord(
                HttpStatus.OK,
                vastleggen
                        .wijzig(id, Versiekop.verplicht(versie), verzoek.inhoud())
                        .ofFout());
    }

    @PostMapping("/metingen/{id}/definitief")
    @Handeling("meting definitief maken")
    ResponseEntity<Metingstand> maakDefinitief(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie) {
        return antwoord(
                HttpStatus.OK,
                vastleggen.maakDefinitief(id, Versiekop.verplicht(versie)).ofFout());
    }

    /** The regisseur has looked at what fell. */
    @PostMapping("/metingen/{id}/daling/afgedaan")
    @Handeling("scherpe daling afdoen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void doeDalingAf(@PathVariable UUID id) {
        afdoen.uitvoeren(id).ofFout();
    }

    @GetMapping("/metingen")
    @Handeling("metingen raadplegen")
    List<Vrijgegeven<Metingweergave>> vanDossier(
            Inzageverzoek verzoek, @RequestParam UUID dossier, @RequestParam Optional<UUID> persoon) {
        return raadplegen.van(verzoek, new DossierId(dossier), persoon.map(PersoonId::new));
    }

    @GetMapping("/vergelijking")
    @Handeling("metingen vergelijken")
    Vrijgegeven<Vergelijkingweergave> vergelijk(Inzageverzoek verzoek, @RequestParam UUID van, @RequestParam UUID tot) {
        return raadplegen.vergelijk(verzoek, van, tot).ofFout();
    }

    private static ResponseEntity<Metingstand> antwoord(HttpStatus status, Meting meting) {
        return ResponseEntity.status(status).eTag("\"" + meting.versie() + "\"").body(Metingstand.van(meting));
    }
}
