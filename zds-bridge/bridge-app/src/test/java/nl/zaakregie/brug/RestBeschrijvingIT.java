package nl.zaakregie.brug;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The description of the REST interface, for who builds a screen or a link on it. */
@SpringBootTest(
        classes = ZaakregieApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.additional-location=classpath:beheer.yml",
            "spring.datasource.url=jdbc:h2:mem:berichtenbeheer;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class RestBeschrijvingIT {

    @LocalServerPort
    private int poort;

    @Test
    void zegtVanIedereHandelingWatZijDoetEnHoeEenWeigeringEruitziet() throws Exception {
        JsonNode beschrijving = haal();
        List<String> zonder = new ArrayList<>();

        for (Map.Entry<String, JsonNode> pad : beschrijving.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operatie : pad.getValue().properties()) {
                if (pad.getKey().startsWith("/api/v1/") && isOnvolledig(operatie.getValue())) {
                    zonder.add(operatie.getKey() + " " + pad.getKey());
                }
            }
        }

        assertThat(zonder).isEmpty();
        assertThat(beschrijving.path("components").path("schemas").has("Probleem"))
                .isTrue();
    }

    @Test
    void noemtKeuzesAlsCodeInKleineLetters() throws Exception {
        List<String> keuzes = new ArrayList<>();
        haal().findValues("enum").forEach(keuze -> keuze.forEach(code -> keuzes.add(code.asText())));

        assertThat(keuzes).isNotEmpty().allSatisfy(code -> assertThat(code).isLowerCase());
    }

    @Test
    void zegtDatInzienEenDoelVraagt() throws Exception {
        JsonNode parameters =
                haal().path("paths").path("/api/v1/plannen/{plan}").path("get").path("parameters");

        assertThat(parameters.findValuesAsText("name")).contains("plan", "Doel").doesNotContain("verzoek");
    }

    @Test
    void zegtDatEenDocumentBytesGeeftEnGeenJson() throws Exception {
        JsonNode gelukt = haal().path("paths")
                .path("/api/v1/plannen/{plan}/documenten/{document}")
                .path("get")
                .path("responses")
                .path("200")
                .path("content");

        assertThat(gelukt.size()).isEqualTo(1);
        assertThat(gelukt.at("/application~1octet-stream/schema/format").asText())
                .isEqualTo("binary");
    }

    @Test
    void zegtHoeEenLijstPerBladzijdeKomt() throws Exception {
        for (String lijst : List.of("/api/v1/signalen", "/api/v1/plannen/deelplannen")) {
            JsonNode operatie = haal().path("paths").path(lijst).path("get");

            assertThat(operatie.path("parameters").findValuesAsText("name"))
                    .as(lijst)
                    .contains("vanaf", "hoogstens", "Doel")
                    .doesNotContain("bladzijde");
            JsonNode reeks = operatie.path("responses").path("200").findValue("schema");
            assertThat(reeks.path("type").asText()).as(lijst).isEqualTo("array");
            assertThat(reeks.path("items").toString()).as(lijst).contains("Vrijgegeven");
        }
    }

    @Test
    void zegtWelkVerzoekEenSleutelTegenDubbelklikkenMagHebben() throws Exception {
        JsonNode paden = haal().path("paths");

        assertThat(koppen(paden.path("/api/v1/plannen/{plan}/doelen").path("post")))
                .contains("Idempotency-Key");
        assertThat(koppen(paden.path("/api/v1/groepstrajecten/klantvraag").path("post")))
                .as("leest")
                .contains("Doel")
                .doesNotContain("Idempotency-Key");
        assertThat(koppen(paden.path("/api/v1/signalen").path("get"))).doesNotContain("Idempotency-Key");
    }

    private static List<String> koppen(JsonNode operatie) {
        return operatie.path("parameters").findValuesAsText("name");
    }

    private static boolean isOnvolledig(JsonNode operatie) {
        return operatie.path("summary").asText().isEmpty()
                || !operatie.path("responses").has("4XX");
    }

    private JsonNode haal() throws Exception {
        String aanmelding = Base64.getEncoder().encodeToString("beheer:geheim".getBytes(StandardCharsets.UTF_8));
        HttpRequest verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + poort + "/v3/api-docs"))
                .header("Authorization", "Basic " + aanmelding)
                .build();
        return new ObjectMapper()
                .readTree(HttpClient.newHttpClient()
                        .send(verzoek, BodyHandlers.ofString())
                        .body());
    }
}
