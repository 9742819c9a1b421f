package nl.zaakregie.voorbeeld.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The zaaksysteem as a gemeente runs it, from outside: its own part goes on, and the regie works in it. */
class ZaaksysteemIT extends Zaaksysteemtest {

    private static final Duration GEDULD = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @LocalServerPort
    private int poort;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void watErWasWerktNogMetDeEigenAanmelding() throws Exception {
        assertThat(vraag("burg", "/zaken").body()).contains("9901-KAP-2026-1");
        assertThat(http.send(verzoek("/zaken").build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void dePluginsZijnErVoorWieEenRolInDeRegieHeeft() throws Exception {
        HttpResponse<String> plugins = vraag("smit", "/api/v1/plugins");

        assertThat(plugins.statusCode()).isEqualTo(200);
        assertThat(json.readTree(plugins.body()).findValuesAsText("id"))
                .contains(
                        "protocollering",
                        "doelbinding",
                        "signalen",
                        "groepstraject",
                        "plan",
                        "opdrachten",
                        "werkvoorraad");
        assertThat(vraag("burg", "/api/v1/plugins").statusCode()).isEqualTo(403);
    }

    @Test
    void vanMeldingNaarEenZaakInDeEigenTabel() throws Exception {
        String signaal = json.readTree(stuur("smit", "/api/v1/signalen", melding(), 201))
                .path("id")
                .asText();
        assertThat(werkvoorraad()).anyMatch(regel -> regel.toString().contains("Beoordelen signaal"));
        int voor = gezinsplannen();

        stuur("smit", "/api/v1/signalen/" + signaal + "/beoordeling", """
                {"besluit": "start", "motivering": "Er speelt veel tegelijk", "regisseur": "mw-jansen"}
                """, 200);

        await().atMost(GEDULD).untilAsserted(() -> assertThat(gezinsplannen()).isEqualTo(voor + 1));
        String zaak = jdbc.sql("SELECT MAX(identificatie) FROM zaak WHERE zaaktype = 'gezinsplan'")
                .query(String.class)
                .single();
        assertThat(zaak).startsWith("9901-Z-");
        assertThat(jdbc.sql("SELECT bsn FROM zaakbetrokkene WHERE zaak = :zaak AND rol = 'CLIENT'")
                        .param("zaak", zaak)
                        .query(String.class)
                        .list())
                .containsExactly(bsn(Gezin.SANNE));
        assertThat(jdbc.sql("SELECT medewerker FROM zaakbetrokkene WHERE zaak = :zaak AND rol = 'INITIATOR'")
                        .param("zaak", zaak)
                        .query(String.class)
                        .list())
                .containsExactly("mw-jansen");
        assertThat(vraag("burg", "/zaken").body()).contains(zaak);
    }

    @Test
    void alleenEenBehandelaarBeantwoordtEenOverdrachtEnAlleenAlsDieIsGevraagd() throws Exception {
        String pad = "/zaken/9901-KAP-2026-1/overdracht/antwoord";

        stuur("burg", pad, "{\"geaccepteerd\": true}", 403);
        stuur("visser", pad, "{\"geaccepteerd\": true}", 409);
    }

    private int gezinsplannen() {
        return jdbc.sql("SELECT COUNT(*) FROM zaak WHERE zaaktype = 'gezinsplan'")
                .query(Integer.class)
                .single();
    }

    private JsonNode werkvoorraad() throws Exception {
        return json.readTree(vraag("smit", "/api/v1/werkvoorraad").body());
    }

    private static String melding() {
        return """
                {"betrokkenen": [{"bsn": "%s", "geslachtsnaam": "Boer", "voornamen": "Sanne"}],
                 "melder": {"naam": "School De Brug", "contact": "ib@brug.example"},
                 "relatieMelder": "school", "situatie": "Zorgen om het gezin", "inhoud": "Al een week niet gezien"}
                """.formatted(bsn(Gezin.SANNE));
    }

    private static String bsn(Persoon persoon) {
        return persoon.bsn().orElseThrow().waarde();
    }

    private String stuur(String wie, String pad, String inhoud, int verwacht) throws Exception {
        HttpResponse<String> antwoord = http.send(
                als(wie, pad)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(inhoud))
                        .build(),
                BodyHandlers.ofString());
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(verwacht);
        return antwoord.body();
    }

    private HttpResponse<String> vraag(String wie, String pad) throws Exception {
        return http.send(als(wie, pad).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder als(String wie, String pad) {
        String aanmelding = Base64.getEncoder().encodeToString((wie + ":demo").getBytes(StandardCharsets.UTF_8));
        return verzoek(pad).header("Authorization", "Basic " + aanmelding);
    }

    private HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad));
    }
}
