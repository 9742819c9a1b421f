package nl.zaakregie.modellen;

import static nl.zaakregie.testkit.gezin.Gezin.AYLIN;
import static nl.zaakregie.testkit.gezin.Gezin.HENK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.gezin.Persoon;
import nl.zaakregie.testkit.log.LogBewaker;
import org.flowable.dmn.api.DmnRepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every piece of work lands with the team that table {@code toewijzing} names, and the werkvoorraad shows and filters it. */
@ExtendWith(LogBewaker.class)
class ToewijzingOverHttpIT {

    private final Regiehost host = Regiehost.op(Databasesoort.H2);

    @AfterEach
    void meegeleverdeTabel() {
        rolUit(UnaryOperator.identity());
    }

    @Test
    @Tag("AF-12.2")
    void eenSignaalLandtBijHetTeamVanDeTabelEnBlijftDaarAlsDeTabelVerandert() {
        String gewoon = meld(false);
        String crisis = meld(true);

        assertThat(werk("smit", "?team=Meldpunt")).anySatisfy(rij -> isVan(rij, gewoon, "Meldpunt"));
        assertThat(werk("smit", "?team=Meldpunt")).noneSatisfy(rij -> isVan(rij, crisis, "Crisisteam"));
        assertThat(werk("smit", "?team=Crisisteam"))
                .filteredOn(rij -> rij.path("onderwerp").asText().equals(crisis))
                .extracting(
                        rij -> rij.path("soort").asText(),
                        rij -> rij.path("team").asText())
                .as("de taak en wat de regels bij gevaar vragen")
                .contains(tuple("beoordelenSignaal", "Crisisteam"), tuple("attendering", "Crisisteam"));

        rolUit(tabel -> tabel.replace("\"Meldpunt\"", "\"Meldpunt Noord\""));
        String later = meld(false);

        assertThat(werk("smit", "?team=Meldpunt%20Noord"))
                .anySatisfy(rij -> isVan(rij, later, "Meldpunt Noord"))
                .noneSatisfy(rij -> isVan(rij, gewoon, "Meldpunt"));
        assertThat(werk("smit", "?team=Meldpunt")).anySatisfy(rij -> isVan(rij, gewoon, "Meldpunt"));
    }

    @Test
    @Tag("AF-12.2")
    void werkVanEenAanvraagStaatBijHaarTeamTenzijDeTabelVoorDatSoortWerkEenAnderNoemt() {
        DossierId aanvraag = dienIn();
        assertThat(werk("mulder", "?team=Wmo")).anySatisfy(rij -> isIn(rij, aanvraag, "intake", "Wmo"));
        assertThat(host.get("mulder", "uitvoering", "dossiers/" + aanvraag)
                        .json()
                        .path("dossier")
                        .path("team")
                        .asText())
                .isEqualTo("Wmo");

        opschaling(aanvraag);
        assertThat(werk("smit", "?team=Meldpunt"))
                .anySatisfy(rij -> isIn(rij, aanvraag, "opschalingBeslissenNaast", "Meldpunt"));

        rolUit(tabel -> tabel.replace(
                "<outputEntry id=\"opschalingNaast_uit_team\"><text>\"Meldpunt\"<",
                "<outputEntry id=\"opschalingNaast_uit_team\"><text>\"Triageteam\"<"));
        assertThat(werk("smit", "?team=Triageteam"))
                .anySatisfy(rij -> isIn(rij, aanvraag, "opschalingBeslissenNaast", "Triageteam"));
        assertThat(werk("smit", "?team=Meldpunt"))
                .noneSatisfy(rij -> isIn(rij, aanvraag, "opschalingBeslissenNaast", "Triageteam"));
    }

    @Test
    @Tag("AF-12.2")
    void terugbellenZonderDossierIsWerkVanHetKlantcontactcentrum() {
        Map<String, Object> contact = Map.of(
                "kanaal",
                "telefoon",
                "onderwerp",
                "wil worden gebeld",
                "personen",
                List.of(persoon(HENK)),
                "terugbellen",
                true);
        Regiehost.Antwoord vastgelegd = host.post("bakker", "klantcontact", "klantcontact/contacten", contact);
        assertThat(vastgelegd.status()).as(vastgelegd.tekst()).isEqualTo(201);
        String id = vastgelegd.veld("id");

        assertThat(werk("bakker", "?team=KCC")).anySatisfy(rij -> isVan(rij, id, "KCC"));
        assertThat(werk("bakker", "?team=Meldpunt")).noneSatisfy(rij -> isVan(rij, id, "KCC"));
    }

    private static void isVan(JsonNode rij, String onderwerp, String team) {
        assertThat(rij.path("onderwerp").asText()).isEqualTo(onderwerp);
        assertThat(rij.path("team").asText()).isEqualTo(team);
    }

    private static void isIn(JsonNode rij, DossierId dossier, String soort, String team) {
        assertThat(rij.path("dossier").asText()).isEqualTo(dossier.toString());
        assertThat(rij.path("soort").asText()).isEqualTo(soort);
        assertThat(rij.path("team").asText()).isEqualTo(team);
    }

    private List<JsonNode> werk(String gebruiker, String vraag) {
        Regiehost.Antwoord antwoord = host.get(gebruiker, "regie", "werkvoorraad" + vraag);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return StreamSupport.stream(antwoord.json().spliterator(), false).toList();
    }

    private String meld(boolean gevaar) {
        Map<String, Object> melding = new HashMap<>(Map.of(
                "betrokkenen",
                List.of(Map.of("omschrijving", "een jongen die niemand kent")),
                "melder",
                Map.of("naam", "School De Brug", "contact", "0205550199"),
                "relatieMelder",
                "school",
                "situatie",
                "zorgen " + UUID.randomUUID(),
                "inhoud",
                "al weken afwezig",
                "leefdomeinen",
                List.of("onderwijs"),
                "kanaal",
                "telefoon"));
        melding.put("veiligheidInGeding", gevaar);
        Regiehost.Antwoord antwoord = host.post("bakker", "signalen", melding);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return antwoord.veld("id");
    }

    private DossierId dienIn() {
        Regiehost.Antwoord antwoord = host.post(
                "bakker", "enkelvoudig/aanvragen", Map.of("zaaktype", "wmohulp", "aanvrager", persoon(AYLIN)));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return DossierId.van(antwoord.veld("id"));
    }

    private void opschaling(DossierId aanvraag) {
        Regiehost.Antwoord antwoord = host.post(
                "mulder", "enkelvoudig/aanvragen/" + aanvraag + "/opschaling", Map.of("reden", "meerdere-problemen"));
        assertThat(antwoord.status()).as(antwoord.tekst()).isLessThan(300);
    }

    private static Map<String, String> persoon(Persoon persoon) {
        return Map.of(
                "bsn",
                persoon.bsn().orElseThrow().waarde(),
                "geslachtsnaam",
                persoon.gegevens().geslachtsnaam());
    }

    /** As a designer does: a new version of the file. */
    private void rolUit(UnaryOperator<String> wijziging) {
        String bestand = "decisions/toewijzing.dmn";
        try (InputStream bron = getClass().getResourceAsStream("/" + bestand)) {
            String oud = new String(bron.readAllBytes(), StandardCharsets.UTF_8);
            host.bean(DmnRepositoryService.class)
                    .createDeployment()
                    .name("toewijzing")
                    .addString(bestand, wijziging.apply(oud))
                    .deploy();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
