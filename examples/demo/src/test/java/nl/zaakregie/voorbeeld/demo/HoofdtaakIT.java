package nl.zaakregie.voorbeeld.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.log.LogBewaker;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Gemeente;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Gezinslid;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Hoofdtaak;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Magazijnblik;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.OpEnAfschalen;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Verslag;
import nl.zaakregie.voorbeeld.demo.klant.Antwoord;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;
import nl.zaakregie.voorbeeld.demo.proces.Applicaties;
import nl.zaakregie.voorbeeld.demo.proces.Applicaties.Inrichting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The main job on both databases; the steps themselves check what they leave behind. */
class HoofdtaakIT {

    private static final Path PROGRAMMAS = Path.of("target", "programmas").toAbsolutePath();

    @OpElkeDatabase
    @Tag("INV-01")
    @Tag("INV-02")
    @Tag("INV-09")
    @Tag("INV-11")
    @Tag("INV-16")
    @Tag("INV-28")
    @Tag("AF-03.1")
    @Tag("AF-05.3")
    @Tag("AF-09.1")
    @Tag("AF-13.1")
    @Tag("AF-13.2")
    void speeltVanSignaalTotVervolgplan(Databasesoort soort, @TempDir Path werkmap) throws Exception {
        try (Applicaties applicaties = Applicaties.start(Inrichting.proef(PROGRAMMAS, werkmap, opDatabase(soort)))) {
            Gemeente gemeente = Gemeente.op(applicaties.zaakregie(), applicaties.zakenmagazijn());

            Hoofdtaak.Uitkomst uitkomst = new Hoofdtaak(gemeente, Verslag.stil()).speel();

            Aanvraagloop aanvraag = new Aanvraagloop(applicaties.zaakregie(), applicaties.zakenmagazijn());
            aanvraag.speel();
            OpEnAfschalen.Uitkomst opEnAf = new OpEnAfschalen(gemeente, Verslag.stil()).speel();

            assertThat(opEnAf.afgeschaaldeZaak()).isNotEqualTo(opEnAf.aanvraagzaak());
            ordeInHetMagazijn(gemeente, uitkomst);
            aanvraag.staatInHetMagazijn();
            toegangPerRol(gemeente, uitkomst);
            protocolIsGeschreven(gemeente, uitkomst);
            adressenBestaan(applicaties.zaakregie());
            assertThat(LogBewaker.zoekPersoonsgegevens(applicaties.logZaakregie()))
                    .isEmpty();
            assertThat(LogBewaker.zoekPersoonsgegevens(applicaties.logZakenmagazijn()))
                    .isEmpty();
        }
    }

    private static Map<String, String> opDatabase(Databasesoort soort) {
        if (soort == Databasesoort.H2) {
            return Map.of();
        }
        TestDatabase database = TestDatabase.postgres();
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.gebruikersnaam(),
                "spring.datasource.password", "");
    }

    private static void ordeInHetMagazijn(Gemeente gemeente, Hoofdtaak.Uitkomst uitkomst) {
        Magazijnblik.Regel zaak =
                new Magazijnblik(gemeente.magazijn()).zaak(uitkomst.zaak()).orElseThrow();
        JsonNode geheel = new Magazijnblik(gemeente.magazijn()).geheel(uitkomst.zaak());

        assertThat(zaak.statussen())
                .containsExactly(
                        "Signaal geregistreerd", "Gezinsplan opgesteld", "Gezinsplan uitgevoerd", "Zaak afgerond");
        assertThat(zaak.einddatum()).isNotEmpty();
        assertThat(zaak.documenten())
                .as("het plan, en een exemplaar per client")
                .isEqualTo(4);
        assertThat(geheel.path("zaak").path("objecten"))
                .allSatisfy(o -> assertThat(o.path("omschrijving").asText()).isEqualTo("Client"));
        assertThat(geheel.path("zaak").path("rollen").path(0).path("soort").asText())
                .isEqualTo("INITIATOR");
    }

    /** Default deny by role and groep (INV-04, INV-17): others get nothing, and not even that it exists. */
    private static void toegangPerRol(Gemeente gemeente, Hoofdtaak.Uitkomst uitkomst) {
        String traject = "/api/v1/groepstrajecten/" + uitkomst.traject();
        Antwoord ander = gemeente.andereRegisseur().haal(traject);
        Antwoord onbekend =
                gemeente.andereRegisseur().haal("/api/v1/groepstrajecten/00000000-0000-4000-8000-000000000000");

        assertThat(ander.status()).isIn(403, 404).isEqualTo(onbekend.status());
        assertThat(gemeente.kcc()
                        .haal("/api/v1/plannen?traject=" + uitkomst.traject())
                        .gelukt())
                .isFalse();
        assertThat(gemeente.kcc()
                        .haal("/api/v1/groepstrajecten/" + uitkomst.traject())
                        .gelukt())
                .isFalse();
        JsonNode kcc = gemeente.kcc()
                .post("/api/v1/groepstrajecten/klantvraag", Map.of("bsn", Gezinslid.JORIS.bsn()))
                .moetLukken("klantvraag");
        assertThat(kcc.path("planBestaat").asBoolean()).isFalse();
    }

    private static void protocolIsGeschreven(Gemeente gemeente, Hoofdtaak.Uitkomst uitkomst) {
        JsonNode regels = gemeente.privacy()
                .haal("/api/v1/protocollering/regels?dossier=" + uitkomst.traject())
                .moetLukken("protocol");

        assertThat(regels.toString())
                .contains("groepstraject raadplegen")
                .contains("mw-jansen")
                .doesNotContain(Gezinslid.SANNE.bsn());
    }

    private static void adressenBestaan(URI zaakregie) throws Exception {
        Restklant bezoeker = Restklant.zonderAanmelding(zaakregie);
        JsonNode openapi = bezoeker.haal("/v3/api-docs").moetLukken("OpenAPI");

        assertThat(openapi.path("paths").size()).isGreaterThan(20);
        assertThat(bezoeker.haal("/api/v1/plugins").status()).isEqualTo(401);
        assertThat(bezoeker.haal("/actuator/health").inhoud().path("status").asText())
                .isEqualTo("UP");
        for (String portType :
                new String[] {"OntvangAsynchroon", "BeantwoordVraag", "VerwerkSynchroonVrijBericht", "VrijeBerichten"
                }) {
            assertThat(HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(zaakregie + "/stuf/" + portType + "?wsdl"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("definitions");
        }
    }
}
