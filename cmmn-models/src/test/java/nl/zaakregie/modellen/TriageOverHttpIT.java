package nl.zaakregie.modellen;

import static nl.zaakregie.testkit.gezin.Gezin.AYLIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Teamlid;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.log.LogBewaker;
import org.flowable.dmn.api.DmnRepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables that advise and assign, asked by the plugins; a designer changes them and the outcome changes. */
@ExtendWith(LogBewaker.class)
class TriageOverHttpIT {

    private final Regiehost host = Regiehost.op(Databasesoort.H2);

    @AfterEach
    void meegeleverdeTabellen() {
        rolUit("triage", UnaryOperator.identity());
        rolUit("toewijzing", UnaryOperator.identity());
    }

    @Test
    void adviseertDeBehandelaarVanEenAanvraagEnNiemandAnders() {
        DossierId aanvraag = dienIn("wmohulp");
        String pad = "triage/advies?dossier=" + aanvraag;

        Regiehost.Antwoord gewoon = host.get("mulder", "uitvoering", pad);
        Regiehost.Antwoord regie = host.get("mulder", "uitvoering", pad + "&regieNodig=true");

        assertThat(gewoon.veld("advies")).as(gewoon.tekst()).isEqualTo("enkelvoudig");
        assertThat(regie.veld("advies")).as(regie.tekst()).isEqualTo("opschalen");
        assertThat(regie.json().path("feiten").path("voorzieningen").asInt()).isPositive();
        assertThat(host.get("visser", "uitvoering", pad).status()).isIn(403, 404);
    }

    @Test
    void eenAndereTabelVanDeOntwerperGeeftEenAnderAdvies() {
        DossierId aanvraag = dienIn("wmohulp");
        String pad = "triage/advies?dossier=" + aanvraag + "&probleemdomeinen=2";
        assertThat(host.get("mulder", "uitvoering", pad).veld("advies")).isEqualTo("enkelvoudig");

        rolUit(
                "triage",
                tabel -> tabel.replace(
                        "id=\"opschalenProblemen_probleemdomeinen\"><text>&gt;= 3<",
                        "id=\"opschalenProblemen_probleemdomeinen\"><text>&gt;= 2<"));

        assertThat(host.get("mulder", "uitvoering", pad).veld("advies")).isEqualTo("opschalen");
    }

    @Test
    void eenAanvraagZonderBehandelaarKomtBijHetTeamVanDeTabel() {
        assertThat(behandelaar(dienIn("bijstand"))).isEqualTo("mw-visser");

        rolUit("toewijzing", tabel -> tabel.replace("\"Schuldhulp\"", "\"Wmo\""));

        assertThat(behandelaar(dienIn("bijstand"))).isEqualTo("mw-mulder");
    }

    private String behandelaar(DossierId aanvraag) {
        List<Teamlid> team = host.bean(Dossiers.class).team(aanvraag);
        assertThat(team).hasSize(1);
        return team.get(0).medewerker().waarde();
    }

    private DossierId dienIn(String zaaktype) {
        Map<String, Object> aanvrager = Map.of(
                "bsn", AYLIN.bsn().orElseThrow().waarde(),
                "geslachtsnaam", AYLIN.gegevens().geslachtsnaam());
        Regiehost.Antwoord antwoord =
                host.post("bakker", "enkelvoudig/aanvragen", Map.of("zaaktype", zaaktype, "aanvrager", aanvrager));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return DossierId.van(antwoord.veld("id"));
    }

    /** As a designer does: a new version of the file. */
    private void rolUit(String tabel, UnaryOperator<String> wijziging) {
        String bestand = "decisions/" + tabel + ".dmn";
        try (InputStream bron = getClass().getResourceAsStream("/" + bestand)) {
            String oud = new String(bron.readAllBytes(), StandardCharsets.UTF_8);
            host.bean(DmnRepositoryService.class)
                    .createDeployment()
                    .name(tabel)
                    .addString(bestand, wijziging.apply(oud))
                    .deploy();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
