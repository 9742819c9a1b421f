package nl.zaakregie.voorbeeld.zakenmagazijn.inzage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.voorbeeld.zakenmagazijn.besluiten.Besluiten;
import nl.zaakregie.voorbeeld.zakenmagazijn.inzage.Inzageregels.Aantallen;
import nl.zaakregie.voorbeeld.zakenmagazijn.inzage.Inzageregels.Documentregel;
import nl.zaakregie.voorbeeld.zakenmagazijn.inzage.Inzageregels.Zaakregel;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Zaken;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /inzage}: zaken, documents and counts as they are stored, from this machine only. */
@RestController
class InzageController {

    private final Zaken zaken;
    private final Documentopslag dms;
    private final Besluiten besluiten;
    private final JdbcClient jdbc;
    private final Leesbaar leesbaar = new Leesbaar();

    InzageController(Zaken zaken, Documentopslag dms, Besluiten besluiten, JdbcClient jdbc) {
        this.zaken = zaken;
        this.dms = dms;
        this.besluiten = besluiten;
        this.jdbc = jdbc;
    }

    @GetMapping("/inzage/zaken")
    List<Zaakregel> zaken() {
        return zaken.alle().stream()
                .map(zaak -> Zaakregel.van(zaak, documenten(zaak).size()))
                .toList();
    }

    @GetMapping("/inzage/zaken/{zaakidentificatie}")
    Zaakinzage zaak(@PathVariable String zaakidentificatie) {
        Zaak zaak = zaken.vind(zaakidentificatie)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Deze zaak is er niet"));
        return new Zaakinzage(
                leesbaar.boom(zaak),
                documenten(zaak),
                besluiten.van(zaakidentificatie).stream().map(leesbaar::boom).toList());
    }

    @GetMapping("/inzage/documenten")
    List<Documentregel> documenten() {
        return zaken.alle().stream().flatMap(zaak -> documenten(zaak).stream()).toList();
    }

    @GetMapping("/inzage/aantallen")
    Aantallen aantallen() {
        List<Zaakregel> alle = zaken();
        return new Aantallen(
                alle.size(),
                alle.stream().mapToInt(Zaakregel::documenten).sum(),
                jdbc.sql("SELECT COUNT(*) FROM bericht").query(Long.class).single());
    }

    private List<Documentregel> documenten(Zaak zaak) {
        CmisAntwoord<List<Documentvermelding>> antwoord = dms.lijst(zaak.identificatie());
        if (antwoord instanceof CmisAntwoord.Gelukt<List<Documentvermelding>> gelukt) {
            return gelukt.waarde().stream()
                    .map(vermelding -> Documentregel.van(zaak.identificatie(), vermelding))
                    .toList();
        }
        throw new ResponseStatusException(HttpStatus.BAD_GATEWAY, "Het DMS geeft de documenten van een zaak niet");
    }

    /** A zaak as stored, what stands in its folder, and what it led to. */
    record Zaakinzage(JsonNode zaak, List<Documentregel> documenten, List<JsonNode> besluiten) {}
}
