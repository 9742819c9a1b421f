package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.Slotbewaker;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.log.LogBewaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From aanvraag to besluit, and to a signaal, with process and plugins themselves. */
@ExtendWith(LogBewaker.class)
class EnkelvoudigOverHttpIT {

    private static final String PAD = "enkelvoudig/aanvragen";

    private final Regiehost host = Regiehost.op(Databasesoort.H2);

    /** Of the aanvragen alone: other tests share this host. */
    @AfterEach
    void niemandVergrendeltHetDossierNaDeAanvraag() {
        assertThat(host.bean(Slotbewaker.class).overtredingen())
                .filteredOn(o -> o.startsWith("zr_enkelvoudig_"))
                .isEmpty();
    }

    @Test
    @Tag("AF-09.1")
    @Tag("AF-13.1")
    void gaatVanAanvraagTotAfwijzingMetBeschikking() {
        DossierId id = dienIn();
        voltooi("mulder", id, "intake");
        post("mulder", id, "/toets", Map.of("compleet", true));
        voltooi("mulder", id, "behandelen");

        String besluit = PAD + "/" + id + "/voorzieningen/1/besluit";
        assertThat(host.get("hoek", "besluit", PAD + "/" + id).status())
                .as("de taak ligt nog niet bij hem")
                .isEqualTo(403);
        host.post("hoek", "taken/" + taak(id, "besluiten") + "/neem", Map.of());
        assertThat(host.get("hoek", "besluit", PAD + "/" + id).status()).isEqualTo(200);
        assertThat(host.post("hoek", besluit + "/verzending", Map.of()).status())
                .isEqualTo(422);
        Regiehost.Antwoord geschreven = host.putMetVersie(
                "hoek",
                besluit,
                0,
                Map.of(
                        "uitkomst", "afgewezen",
                        "grondslag", "Wmo 2015 art. 2.3.5",
                        "motivering", "Er is een voorliggende voorziening.",
                        "mandaat", "namens het college"));
        assertThat(geschreven.status()).as(geschreven.tekst()).isEqualTo(200);
        Regiehost.Antwoord verzonden = host.post("hoek", besluit + "/verzending", Map.of());
        assertThat(verzonden.status()).as(verzonden.tekst()).isEqualTo(200);
        assertThat(host.get("hoek", "besluit", PAD + "/" + id).status())
                .as("voor wat hij besloot staat hij in")
                .isEqualTo(200);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !host.postbus(SluitZaak.class).van(id).isEmpty());
        assertThat(host.postbus(CreeerZaak.class).van(id)).hasSize(1);
        assertThat(host.postbus(BewaarDocument.class).van(id)).hasSize(1);
        assertThat(host.postbus(SluitZaak.class).van(id))
                .extracting(SluitZaak::resultaat)
                .containsExactly("Geweigerd");
        assertThat(host.get("mulder", "uitvoering", PAD + "/" + id).veld("resultaat"))
                .isEqualTo("Geweigerd");
        assertThat(host.bean(Dossiers.class).vind(id).orElseThrow().loopt()).isFalse();
    }

    @Test
    void maaktVanEenOpschalingEenSignaalEnLaatDeAanvraagDoorlopen() {
        DossierId id = dienIn();

        post("mulder", id, "/opschaling", Map.of("reden", "meerdere-problemen"));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> host.bean(JdbcClient.class)
                                .sql(
                                        "SELECT COUNT(*) FROM zr_signalen_signaal WHERE kanaal = 'OPSCHALING' AND inhoud LIKE ?")
                                .param("%" + id + "%")
                                .query(Long.class)
                                .single()
                        == 1);
        assertThat(taken(id)).containsExactlyInAnyOrder("intake", "opschalingBeslissenNaast");
        post("smit", id, "/opschaling/besluit", Map.of("besluit", "loslaten"));
        assertThat(taken(id)).containsExactly("intake");
    }

    @Test
    @Tag("AF-10.3")
    void hetKccHoortHetZaaknummerMeteenAlsEenEersteContactEenAanvraagWordt() {
        String contact = host.post(
                        "bakker",
                        "klantcontact/contacten",
                        Map.of("personen", List.of(aanvrager()), "kanaal", "telefoon", "onderwerp", "rolstoel"))
                .veld("id");
        String pad = "klantcontact/contacten/" + contact + "/aanvraag";

        Regiehost.Antwoord antwoord = host.post("bakker", pad, Map.of("zaaktype", "wmohulp"));

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        DossierId id = DossierId.van(antwoord.veld("aanvraag"));
        assertThat(antwoord.veld("opzoeken")).isEqualTo("/api/v1/" + pad);
        assertThat(host.get("bakker", "klantcontact", pad).veld("zaak"))
                .isNotEmpty()
                .isEqualTo(antwoord.veld("zaak"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(host.postbus(CreeerZaak.class).van(id))
                        .extracting(zaak -> zaak.zaak().waarde())
                        .containsExactly(antwoord.veld("zaak")));
    }

    private static Map<String, String> aanvrager() {
        return Map.of(
                "bsn", Gezin.ANDER.gegevens().bsn().orElseThrow().waarde(),
                "geslachtsnaam", Gezin.ANDER.gegevens().geslachtsnaam());
    }

    @Test
    void laatDeTermijnStilstaanDoorlopenEnEenKeerVerlengen() {
        DossierId id = dienIn();
        String pad = PAD + "/" + id;

        post("mulder", id, "/opschorting", Map.of("reden", "advies gevraagd"));
        assertThat(host.post("mulder", pad + "/opschorting", Map.of("reden", "nog eens"))
                        .status())
                .isEqualTo(409);
        post("mulder", id, "/hervatting", Map.of());
        post("mulder", id, "/verlenging", Map.of("dagen", 7, "reden", "onderzoek"));

        assertThat(host.post("mulder", pad + "/verlenging", Map.of("dagen", 7, "reden", "nog eens"))
                        .status())
                .isBetween(400, 499);
        assertThat(host.bean(JdbcClient.class)
                        .sql("SELECT soort FROM zr_enkelvoudig_termijn WHERE aanvraag = ? ORDER BY nummer")
                        .param(id.waarde())
                        .query(String.class)
                        .list())
                .containsExactly("OPSCHORTING", "VERLENGING");
    }

    private DossierId dienIn() {
        Regiehost.Antwoord antwoord = host.post(
                "bakker",
                PAD,
                Map.of("zaaktype", "wmohulp", "aanvrager", aanvrager(), "voorzieningen", List.of("rolstoel")));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        assertThat(antwoord.veld("zaak")).as("zegt meteen het zaaknummer").isNotEmpty();
        return DossierId.van(antwoord.veld("id"));
    }

    private void post(String wie, DossierId id, String pad, Map<String, Object> verzoek) {
        Regiehost.Antwoord antwoord = host.post(wie, PAD + "/" + id + pad, verzoek);
        assertThat(antwoord.status()).as(antwoord.tekst()).isBetween(200, 201);
    }

    private void voltooi(String wie, DossierId id, String taak) {
        String open = taak(id, taak);
        host.post(wie, "taken/" + open + "/neem", Map.of());
        Regiehost.Antwoord antwoord = host.post(wie, "taken/" + open + "/voltooiing", Map.of());
        assertThat(antwoord.status()).as(antwoord.tekst()).isBetween(200, 204);
    }

    private String taak(DossierId id, String definitie) {
        return host.bean(Dossiers.class).taken(id).stream()
                .filter(t -> t.definitie().equals(definitie))
                .map(t -> t.id().waarde())
                .findFirst()
                .orElseThrow();
    }

    private List<String> taken(DossierId id) {
        return host.bean(Dossiers.class).taken(id).stream().map(Taak::definitie).toList();
    }
}
