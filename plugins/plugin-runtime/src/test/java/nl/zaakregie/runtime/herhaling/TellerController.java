package nl.zaakregie.runtime.herhaling;

import java.util.Map;
import java.util.UUID;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.testkit.geheugen.TestFout;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every request that is carried out leaves a row and answers something else. */
@RestController
@RequestMapping("/api/v1/herhaling")
class TellerController {

    private final JdbcClient jdbc;

    TellerController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Nieuw(String naam) {}

    @PostMapping("/teller")
    @Handeling("tellen")
    ResponseEntity<Map<String, UUID>> tel(@RequestBody Nieuw nieuw) {
        voegToe(nieuw);
        UUID id = UUID.randomUUID();
        return ResponseEntity.status(HttpStatus.CREATED).eTag(id.toString()).body(Map.of("id", id));
    }

    @PostMapping("/weigering")
    void weiger(@RequestBody Nieuw nieuw) {
        voegToe(nieuw);
        throw new SociaalDomeinException(TestFout.TAAK_BEZET);
    }

    @PostMapping("/gelezen")
    @Handeling("proef raadplegen")
    void lees(Inzageverzoek inzage, @RequestBody Nieuw nieuw) {
        voegToe(nieuw);
    }

    private void voegToe(Nieuw nieuw) {
        jdbc.sql("INSERT INTO teller (naam) VALUES (?)").param(nieuw.naam()).update();
    }
}
