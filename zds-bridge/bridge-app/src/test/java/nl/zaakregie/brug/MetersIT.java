package nl.zaakregie.brug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What beheer can measure per service, and that nobody else can, and that it says nothing about persons. */
@Beheerproef
class MetersIT {

    private static final String METERS = "/actuator/metrics";
    private static final String BERICHTEN = METERS + "/zaakregie.stuf.berichten";

    @LocalServerPort
    private int poort;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void zijnErAlleenVoorBeheer() throws Exception {
        assertThat(haal("", METERS).statusCode()).isEqualTo(401);
        assertThat(haal("triage", METERS).statusCode()).isEqualTo(403);
        assertThat(haal("triage", BERICHTEN).statusCode()).isEqualTo(403);
        assertThat(haal("beheer", METERS).statusCode()).isEqualTo(200);
        assertThat(haal("", "/actuator/health").statusCode()).isEqualTo(200);
        assertThat(haal("beheer", "/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void tellenPerDienstEnZeggenNietsOverPersonen() throws Exception {
        String nummer = "REF-" + UUID.randomUUID().toString().substring(0, 18);
        Vreemdbericht.stuur(poort, nummer);
        await().until(() -> aantal("?tag=richting:INKOMEND&tag=resultaat:Fo03") > 0);
        await().until(() -> aantal("?tag=service:genereerZaakIdentificatie_Di02&tag=resultaat:NIET_AFGELEVERD") > 0);

        JsonNode berichten = json.readTree(haal("beheer", BERICHTEN).body());
        assertThat(merken(berichten)).containsExactlyInAnyOrder("service", "versie", "richting", "resultaat");
        for (JsonNode naam : json.readTree(haal("beheer", METERS).body()).path("names")) {
            assertThat(haal("beheer", METERS + "/" + naam.asText()).body())
                    .as(naam.asText())
                    .doesNotContain(Vreemdbericht.BSN, nummer, "Vreemde", "Beheerder");
        }
    }

    /** Zero when nothing was measured yet. */
    private double aantal(String merken) throws IOException, InterruptedException {
        HttpResponse<String> meter = haal("beheer", BERICHTEN + merken);
        return meter.statusCode() == 200
                ? json.readTree(meter.body()).at("/measurements/0/value").asDouble()
                : 0;
    }

    private static List<String> merken(JsonNode meter) {
        return StreamSupport.stream(meter.path("availableTags").spliterator(), false)
                .map(m -> m.path("tag").asText())
                .toList();
    }

    private HttpResponse<String> haal(String gebruiker, String pad) throws IOException, InterruptedException {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad));
        if (!gebruiker.isEmpty()) {
            String paar = gebruiker + ":geheim";
            verzoek.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(paar.getBytes(StandardCharsets.UTF_8)));
        }
        return http.send(verzoek.build(), BodyHandlers.ofString());
    }
}
