package nl.zaakregie.testkit.contract.zondig;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/ding")
public class DingController {

    public record Ding(@Gegeven("ding.inhoud") String inhoud) {}

    public record Verborgen(DossierId dossier, Optional<Persoonsgegevens> diep) {}

    public record Aantal(DossierId dossier, int aantal) {}

    @GetMapping("/goed")
    ResponseEntity<List<Vrijgegeven<Ding>>> goed() {
        return ResponseEntity.ok(List.of());
    }

    @PostMapping
    Optional<Aantal> ookGoed() {
        return Optional.empty();
    }

    @GetMapping("/onvrij")
    Ding onvrij() {
        return new Ding("x");
    }

    @GetMapping("/diep")
    List<Verborgen> diep() {
        return List.of();
    }

    @GetMapping("/vormloos")
    Map<String, Object> vormloos() {
        return Map.of();
    }
}
