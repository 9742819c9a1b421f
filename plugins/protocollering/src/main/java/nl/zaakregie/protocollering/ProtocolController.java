package nl.zaakregie.protocollering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The protocol for those who control; pages go backward in time. */
@RestController
@RequestMapping("/api/v1/protocollering")
class ProtocolController {

    /**
     * A page of rows, newest first.
     *
     * @param volgende value for {@code voor} that gives the next page; empty on the last one
     */
    record Pagina(List<Regel> regels, Optional<Long> volgende) {}

    private final ProtocolRaadplegen raadplegen;
    private final ZoneId zone;

    ProtocolController(ProtocolRaadplegen raadplegen, ZoneId zone) {
        this.raadplegen = raadplegen;
        this.zone = zone;
    }

    /** Days are calendar days of the municipality; {@code tot} is included. */
    @GetMapping("/regels")
    @Handeling("protocol van verwerkingen raadplegen")
    Pagina regels(
            @RequestParam Optional<UUID> betrokkene,
            @RequestParam Optional<UUID> dossier,
            @RequestParam Optional<String> medewerker,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> van,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> tot,
            @RequestParam Optional<Long> voor,
            @RequestParam(defaultValue = "50") int aantal) {
        Regelvraag vraag = new Regelvraag(
                betrokkene.map(PersoonId::new),
                dossier.map(DossierId::new),
                medewerker,
                van.map(this::begin),
                tot.map(dag -> begin(dag.plusDays(1))),
                voor,
                aantal);
        List<Regel> gevonden = raadplegen.uitvoeren(vraag);
        boolean meer = gevonden.size() == aantal;
        return new Pagina(
                gevonden, meer ? Optional.of(gevonden.get(gevonden.size() - 1).volgnummer()) : Optional.empty());
    }

    private Instant begin(LocalDate dag) {
        return dag.atStartOfDay(zone).toInstant();
    }
}
