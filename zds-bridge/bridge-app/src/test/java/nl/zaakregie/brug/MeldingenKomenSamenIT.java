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
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Formulierclient;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Formulier;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One place where meldingen come together, along whichever way and from whichever field they come (AF-07.6). */
@Beheerproef
class MeldingenKomenSamenIT {

    private static final Systeem ZAAKREGIE = Systeem.van("9901", "Zaakregie");
    private static final OnvolledigeDatum VANDAAG = OnvolledigeDatum.van(LocalDate.of(2026, 11, 24));

    @LocalServerPort
    private int poort;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    @Tag("AF-07.6")
    @Tag("AF-08.1")
    @Tag("INV-11")
    void watLangsWelkeWegOokWordtGemeldStaatBijDeTriagistBijeen() {
        meld("inwoner", "web", "van het formulier op de site", Gezin.AYLIN);
        meld("kcc", "telefoon", "aan de telefoon", Gezin.AYLIN);
        suite(Gezin.AYLIN, "uit de suite van de school");
        formulier(Gezin.AYLIN, "uit het e-formulier");
        gebeurtenis(Gezin.AYLIN);

        List<JsonNode> bijeen = await().atMost(Duration.ofSeconds(20)).until(() -> overAylin(), l -> l.size() == 5);

        assertThat(bijeen)
                .extracting(s -> s.path("kanaal").asText())
                .containsExactlyInAnyOrder("web", "telefoon", "stuf", "stuf", "abonnement");
        assertThat(bijeen)
                .as("en ieder weet van de andere over dit gezin")
                .extracting(s -> s.path("eerdere").size())
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(roep("triage", "GET", "werkvoorraad?soort=beoordelenSignaal", null))
                .as("ook als werk staan zij in een lijst")
                .extracting(rij -> rij.path("onderwerp").asText())
                .containsAll(bijeen.stream().map(s -> s.path("id").asText()).toList());
        assertThat(roep("regie", "GET", "groepstrajecten", null))
                .as("wat er ook bijeenkomt, een traject begint een mens")
                .isEmpty();
    }

    @Test
    @Tag("AF-07.6")
    @Tag("AF-07.3")
    @Tag("INV-09")
    void looptErEenTrajectDanKomenZijBijDeRegisseurBijeenEnNietBijDeTriagist() {
        // there is no zakenmagazijn here to fetch a number from
        jdbc.sql("INSERT INTO zr_dossieropslag_nummer (soort, waarde, gehaald) VALUES ('ZAAK', ?, CURRENT_TIMESTAMP)")
                .param("9901" + UUID.randomUUID().toString().substring(0, 20))
                .update();
        String traject = roep("regie", "POST", "groepstrajecten", Map.of("personen", List.of(persoon(Gezin.HENK))))
                .path("id")
                .asText();

        meld("kcc", "telefoon", "aan de telefoon", Gezin.HENK);
        suite(Gezin.HENK, "uit de suite van de school");
        formulier(Gezin.HENK, "uit het e-formulier");
        gebeurtenis(Gezin.HENK);

        List<String> werk = await().atMost(Duration.ofSeconds(20)).until(() -> nieuwe(traject), l -> l.size() == 4);
        assertThat(werk)
                .extracting(id -> roep("regie", "GET", "signalen/" + id, null)
                        .path("kanaal")
                        .asText())
                .containsExactlyInAnyOrder("telefoon", "stuf", "stuf", "abonnement");
        assertThat(roep("triage", "GET", "signalen", null))
                .extracting(s -> s.path("id").asText())
                .doesNotContainAnyElementsOf(werk);
    }

    private List<String> nieuwe(String traject) {
        List<String> nieuwe = new ArrayList<>();
        roep("regie", "GET", "werkvoorraad?soort=beoordelenNieuwSignaal", null).forEach(rij -> {
            if (rij.path("dossier").asText().equals(traject)) {
                nieuwe.add(rij.path("onderwerp").asText());
            }
        });
        return nieuwe;
    }

    /** Those about her that wait for assessment. */
    private List<JsonNode> overAylin() {
        List<JsonNode> gevonden = new ArrayList<>();
        roep("triage", "GET", "signalen", null).forEach(regel -> {
            JsonNode beeld =
                    roep("triage", "GET", "signalen/" + regel.path("id").asText(), null);
            if (beeld.path("betrokkenen").toString().contains("Aylin")) {
                gevonden.add(beeld);
            }
        });
        return gevonden;
    }

    private void meld(String wie, String kanaal, String situatie, Persoon over) {
        Map<String, Object> melding = new HashMap<>();
        melding.put("betrokkenen", List.of(persoon(over)));
        melding.put("melder", Map.of("naam", "Buurvrouw", "contact", "0205550177"));
        melding.put("relatieMelder", "buur");
        melding.put("situatie", situatie);
        melding.put("inhoud", "maakt zich zorgen");
        melding.put("kanaal", kanaal);
        roep(wie, "POST", "signalen", melding);
    }

    private void gebeurtenis(Persoon over) {
        roep(
                "dehaven",
                "POST",
                "signalen/gebeurtenissen",
                Map.of(
                        "bron",
                        "dehaven",
                        "kenmerk",
                        UUID.randomUUID().toString(),
                        "soort",
                        "betalingsachterstand",
                        "betrokkenen",
                        List.of(persoon(over)),
                        "bedrag",
                        900,
                        "datum",
                        "2026-11-20",
                        "crisis",
                        true));
    }

    private void suite(Persoon over, String situatie) {
        Zaakgegevens gegevens = Zaakgegevens.bouw()
                .omschrijving("Melding")
                .startdatum(VANDAAG)
                .registratiedatum(VANDAAG)
                .extraElementen(minimaal(situatie))
                .klaar();
        Zaak zaak = Zaak.van(
                        "9901-" + UUID.randomUUID().toString().substring(0, 12),
                        new Zaaktype("Signaal", "SIGNAALSD", VANDAAG),
                        gegevens)
                .metRollen(List.of(Rol.van(Rolsoort.INITIATOR, natuurlijk(over), "zichzelf")));
        assertThat(new Zakenmagazijnclient(
                                StufVerbinding.naar(stuf()),
                                StufVersie.ZDS_1_1,
                                Systeem.van("9901", "Suite"),
                                ZAAKREGIE)
                        .creeerZaak(nummer(), zaak)
                        .isBeantwoord())
                .isTrue();
    }

    private void formulier(Persoon over, String situatie) {
        Formulier formulier = new Formulier(
                "bba",
                "EF-" + UUID.randomUUID().toString().substring(0, 8),
                LocalDate.of(2026, 11, 24),
                natuurlijk(over),
                "inwoner@voorbeeld.example",
                null,
                true,
                Map.of(),
                minimaal(situatie),
                List.of());
        assertThat(new Formulierclient(StufVerbinding.naar(stuf()), Systeem.van("9901", "Formulieren"), ZAAKREGIE)
                        .vraagBijzondereBijstandAan(nummer(), formulier)
                        .isBeantwoord())
                .isTrue();
    }

    private static List<ExtraElement> minimaal(String situatie) {
        return List.of(
                new ExtraElement("relatieMelder", "zichzelf"),
                new ExtraElement("situatie", situatie),
                new ExtraElement("inhoud", "komt er zelf niet uit"));
    }

    private static NatuurlijkPersoon natuurlijk(Persoon persoon) {
        return NatuurlijkPersoon.van(
                persoon.bsn().orElseThrow().waarde(), persoon.gegevens().geslachtsnaam());
    }

    private static Map<String, String> persoon(Persoon persoon) {
        return Map.of(
                "bsn", persoon.bsn().orElseThrow().waarde(),
                "geslachtsnaam", persoon.gegevens().geslachtsnaam(),
                "voornamen", persoon.gegevens().voornamen().orElseThrow());
    }

    private static Berichtnummer nummer() {
        return new Berichtnummer(UUID.randomUUID().toString(), StufTijdstip.van(Instant.now()));
    }

    private URI stuf() {
        return URI.create("http://127.0.0.1:" + poort + "/stuf");
    }

    private JsonNode roep(String wie, String methode, String pad, Object inhoud) {
        String aanmelding = Base64.getEncoder().encodeToString((wie + ":geheim").getBytes(StandardCharsets.UTF_8));
        String doel = wie.equals("triage") ? "signaalbeoordeling" : "regie";
        try {
            var antwoord = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/api/v1/" + pad))
                            .header("Authorization", "Basic " + aanmelding)
                            .header("Content-Type", "application/json")
                            .header("Doel", doel)
                            .method(
                                    methode,
                                    inhoud == null
                                            ? BodyPublishers.noBody()
                                            : BodyPublishers.ofString(json.writeValueAsString(inhoud)))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(antwoord.statusCode()).as("%s %s", pad, antwoord.body()).isLessThan(300);
            return json.readTree(antwoord.body().isBlank() ? "null" : antwoord.body());
        } catch (IOException e) {
            throw new IllegalStateException("Geen antwoord", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Onderbroken", e);
        }
    }
}
