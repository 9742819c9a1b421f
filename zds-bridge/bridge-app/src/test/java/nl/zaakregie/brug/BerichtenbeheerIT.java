package nl.zaakregie.brug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application, without a zakenmagazijn: what functioneel beheer sees of a message that was refused. */
@Beheerproef
class BerichtenbeheerIT {

    private static final String BSN = Vreemdbericht.BSN;

    @LocalServerPort
    private int poort;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String nummer = "REF-" + UUID.randomUUID().toString().substring(0, 18);
    private JsonNode regel = json.nullNode();

    @BeforeEach
    void stuurEenBerichtDatGeweigerdWordt() throws Exception {
        assertThat(Vreemdbericht.stuur(poort, nummer)).contains("StUF013");
        await().until(() -> {
            JsonNode gevonden = json.readTree(haal("beheer", "/api/v1/berichtenlog?referentienummer=" + nummer)
                    .body());
            regel = gevonden.isEmpty() ? json.nullNode() : gevonden.get(0);
            return !gevonden.isEmpty();
        });
    }

    @Test
    void toontWieWatWanneerEnMetWelkResultaat() {
        assertThat(regel.get("zender").asText()).isEqualTo("9901|Vreemde|");
        assertThat(regel.get("resultaat").asText()).isEqualTo("Fo03");
        assertThat(regel.get("foutcode").asText()).isEqualTo("StUF013");
        assertThat(regel.get("richting").asText()).isEqualTo("inkomend");
        assertThat(regel.get("omvang").asInt()).isPositive();
    }

    @Test
    void zoektMetCodesInKleineLettersEnNogInHoofdletters() throws Exception {
        String pad = "/api/v1/berichtenlog?referentienummer=" + nummer + "&richting=";

        assertThat(json.readTree(haal("beheer", pad + "inkomend").body())).hasSize(1);
        assertThat(json.readTree(haal("beheer", pad + "INKOMEND").body())).hasSize(1);
        assertThat(json.readTree(haal("beheer", pad + "uitgaand").body())).isEmpty();
        assertThat(haal("beheer", pad + "opzij").statusCode()).isIn(400, 422);
    }

    @Test
    void weigertWieGeenFunctioneelBeheerderIs() throws Exception {
        HttpResponse<String> antwoord = haal("triage", "/api/v1/berichtenlog?referentienummer=" + nummer);

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void biedtHetBerichtOpnieuwAan() throws Exception {
        HttpResponse<String> antwoord = stuur("/api/v1/berichtenlog/" + id() + "/hernieuwing", "");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("Opnieuw geweigerd met Fo03 StUF013");
        assertThat(handelingen()).isEqualTo(1);
    }

    @Test
    void toontDeInhoudGemaskeerdZonderReden() throws Exception {
        String xml = haal("beheer", "/api/v1/berichtenlog/" + id() + "/inhoud/gemaskeerd")
                .body();

        assertThat(xml).contains("creeerZaak_ZakLk01").contains("***").doesNotContain(BSN);
    }

    @Test
    void toontDeInhoudAlleenMetEenRedenEnLegtDatVast() throws Exception {
        String pad = "/api/v1/berichtenlog/" + id() + "/inhoud/inzage";
        long voor = protocolregels();

        assertThat(stuur(pad, "{\"reden\": \" \"}").statusCode()).isEqualTo(422);
        assertThat(handelingen()).isZero();
        HttpResponse<String> antwoord = stuur(pad, "{\"reden\": \"zender meldt een storing\"}");

        assertThat(antwoord.body()).contains(BSN);
        assertThat(handelingen()).isEqualTo(1);
        assertThat(protocolregels()).isGreaterThan(voor);
    }

    @Test
    void heeftEenPaginaZonderScript() throws Exception {
        HttpResponse<String> lijst = haal("beheer", "/beheer/berichten?referentienummer=" + nummer);
        HttpResponse<String> bericht = haal("beheer", "/beheer/berichten/" + id());

        assertThat(lijst.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(lijst.body()).contains(nummer).contains("Fo03 StUF013").doesNotContain("<script");
        assertThat(bericht.body())
                .contains("Bied opnieuw aan")
                .contains("Toon de inhoud")
                .contains("name=\"_csrf\"")
                .doesNotContain(BSN);
        assertThat(haal("triage", "/beheer/berichten").statusCode()).isEqualTo(403);
    }

    private String id() {
        return regel.get("id").asText();
    }

    private long handelingen() {
        return jdbc.sql("SELECT COUNT(*) FROM zr_berichtenlog_handeling WHERE bericht = :id")
                .param("id", UUID.fromString(id()))
                .query(Long.class)
                .single();
    }

    private long protocolregels() {
        return jdbc.sql("SELECT COUNT(*) FROM zr_protocollering_regel")
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> haal(String gebruiker, String pad) throws IOException, InterruptedException {
        return http.send(verzoek(gebruiker, pad).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> stuur(String pad, String lichaam) throws IOException, InterruptedException {
        return http.send(
                verzoek("beheer", pad)
                        .header("Content-Type", "application/json")
                        .header("Doel", "beheer")
                        .POST(BodyPublishers.ofString(lichaam))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder verzoek(String gebruiker, String pad) {
        String paar = gebruiker + ":geheim";
        return HttpRequest.newBuilder(adres(pad))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(paar.getBytes(StandardCharsets.UTF_8)));
    }

    private URI adres(String pad) {
        return URI.create("http://127.0.0.1:" + poort + pad);
    }
}
