package nl.zaakregie.triage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
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

    TriageController(Instrumenten instrumenten, MetingVastleggen vastleggen, MetingenRaadplegen raadplegen) {
        this.instrumenten = instrumenten;
        this.vastleggen = vastleggen;
        this.raadplegen = raadplegen;
    }

    /** How the meting stands after a change. */
    record Metingstand(UUID id, String status) {

        static Metingstand van(Meting meting) {
            return new Metingstand(meting.id(), meting.status().code());
        }
    }

    /** Holds no data of persons. */
    @GetMapping("/instrumenten")
    List<Instrument> instrumenten() {
        return instrumenten.alle();
    }

    @PostMapping("/metingen")
    @ResponseStatus(HttpStatus.CREATED)
    Metingstand maak(@RequestBody Metingverzoek verzoek) {
        return Metingstand.van(vastleggen.maak(verzoek.nieuw()).ofFout());
    }

    /** Takes the place of all that stood in the concept. */
    @PutMapping("/metingen/{id}")
    Metingstand wijzig(@PathVariable UUID id, @RequestBody Metingverzoek verzoek) {
        return Metingstand.van(vastleggen.wijzig(id, verzoek.inhoud()).ofFout());
    }

    @PostMapping("/metingen/{id}/definitief")
    Metingstand maakDefinitief(@PathVariable UUID id) {
        return Metingstand.van(vastleggen.maakDefinitief(id).ofFout());
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
}
