package nl.zaakregie.voorbeeld.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Gezinslid;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Magazijnblik;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Wacht;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;

/** An enkelvoudige aanvraag for two voorzieningen, from the counter to the besluiten in the zakenmagazijn. */
final class Aanvraagloop {

    private static final String PAD = "/api/v1/enkelvoudig/aanvragen";

    private final Restklant balie;
    private final Restklant behandelaar;
    private final Restklant beslisser;
    private final Magazijnblik magazijn;
    private String id = "";

    Aanvraagloop(URI zaakregie, URI zakenmagazijn) {
        balie = Restklant.als(zaakregie, "bakker", "demo").metDoel("klantcontact");
        behandelaar = Restklant.als(zaakregie, "mulder", "demo").metDoel("uitvoering");
        beslisser = Restklant.als(zaakregie, "hoek", "demo").metDoel("besluit");
        magazijn = new Magazijnblik(Restklant.zonderAanmelding(zakenmagazijn));
    }

    void speel() {
        id = balie.post(
                        PAD,
                        Map.of(
                                "zaaktype", "wmohulpmiddel",
                                "aanvrager", Map.of("bsn", Gezinslid.TRUUS.bsn(), "geslachtsnaam", "Boer"),
                                "voorzieningen", List.of("rolstoel", "traplift")))
                .moetLukken("aanvraag indienen")
                .path("id")
                .asText();
        voltooi("intake");
        behandelaar.post(PAD + "/" + id + "/toets", Map.of("compleet", true)).moetLukken("toets");
        voltooi("behandelen");
        besluit(
                1,
                Map.of(
                        "uitkomst",
                        "toegekend",
                        "omvang",
                        "een rolstoel",
                        "leveringsvorm",
                        "natura",
                        "aanbieder",
                        "Hulpmiddelen BV",
                        "ingang",
                        "2026-12-01",
                        "einde",
                        "2027-11-30"));
        besluit(2, Map.of("uitkomst", "afgewezen"));
    }

    /** Deelzaken under one hoofdzaak, the applicant as initiator, and each besluit with its days and its document. */
    void staatInHetMagazijn() {
        String hoofdzaak = behandelaar
                .haal(PAD + "/" + id)
                .moetLukken("aanvraag")
                .path("zaak")
                .asText();
        JsonNode voorzieningen = behandelaar.haal(PAD + "/" + id).inhoud().path("voorzieningen");
        String toegekend = voorzieningen.path(0).path("zaak").asText();
        String afgewezen = voorzieningen.path(1).path("zaak").asText();
        Wacht.tot(
                "beide besluiten staan in het zakenmagazijn",
                () -> magazijn.zaak(afgewezen).isPresent()
                        && magazijn.geheel(toegekend).path("besluiten").size() == 1
                        && magazijn.geheel(afgewezen).path("besluiten").size() == 1);

        JsonNode geheel = magazijn.geheel(hoofdzaak).path("zaak");
        assertThat(relaties(geheel)).containsExactlyInAnyOrder("DEELZAAK " + toegekend, "DEELZAAK " + afgewezen);
        assertThat(relaties(magazijn.geheel(toegekend).path("zaak"))).containsExactly("HOOFDZAAK " + hoofdzaak);
        assertThat(rollen(geheel)).containsExactly("INITIATOR Aanvrager", "UITVOERENDE Behandelaar");
        assertThat(geheel.path("rollen").path(0).toString()).contains(Gezinslid.TRUUS.bsn());

        JsonNode besluit = magazijn.geheel(toegekend).path("besluiten").path(0);
        String vandaag = LocalDate.now(ZoneId.of("Europe/Amsterdam")).format(DateTimeFormatter.BASIC_ISO_DATE);
        assertThat(besluit.path("besluittype").asText()).isEqualTo("Toekenning");
        assertThat(besluit.path("datumBeslissing").toString()).contains(vandaag);
        assertThat(besluit.path("ingangsdatum").toString()).contains("20261201");
        assertThat(besluit.path("einddatum").toString()).contains("20271130");
        assertThat(besluit.path("documenten").path(0).asText())
                .isEqualTo(magazijn.geheel(toegekend)
                        .path("documenten")
                        .path(0)
                        .path("documentidentificatie")
                        .asText());
        JsonNode weigering = magazijn.geheel(afgewezen).path("besluiten").path(0);
        assertThat(weigering.path("besluittype").asText()).isEqualTo("Afwijzing");
        assertThat(weigering.path("einddatum").isMissingNode()
                        || weigering.path("einddatum").isNull())
                .isTrue();
        assertThat(voorzieningen.path(0).path("besluitnummer").asText())
                .isEqualTo(besluit.path("identificatie").asText());
    }

    private void besluit(int nummer, Map<String, Object> keuze) {
        Map<String, Object> verzoek = new HashMap<>(keuze);
        verzoek.putAll(Map.of(
                "grondslag", "Wmo 2015 art. 2.3.5",
                "voorwaarden", "Wijzigingen meldt u binnen twee weken.",
                "motivering", "Uit het onderzoek blijkt wat nodig is.",
                "mandaat", "namens het college"));
        String pad = PAD + "/" + id + "/voorzieningen/" + nummer + "/besluit";
        beslisser.put(pad, verzoek).moetLukken("besluit schrijven");
        beslisser.post(pad + "/verzending", Map.of()).moetLukken("besluit verzenden");
    }

    private void voltooi(String taak) {
        JsonNode open = StreamSupport.stream(
                        behandelaar
                                .haal("/api/v1/dossiers/" + id)
                                .moetLukken("taken")
                                .path("taken")
                                .spliterator(),
                        false)
                .filter(t -> t.path("definitie").asText().equals(taak))
                .findFirst()
                .orElseThrow();
        String pad = "/api/v1/taken/" + open.path("id").asText();
        behandelaar.post(pad + "/neem", Map.of()).moetLukken("taak nemen");
        behandelaar.post(pad + "/voltooiing", Map.of()).moetLukken("taak voltooien");
    }

    private static List<String> relaties(JsonNode zaak) {
        return StreamSupport.stream(zaak.path("relaties").spliterator(), false)
                .map(r ->
                        r.path("soort").asText() + " " + r.path("identificatie").asText())
                .toList();
    }

    private static List<String> rollen(JsonNode zaak) {
        return StreamSupport.stream(zaak.path("rollen").spliterator(), false)
                .map(r ->
                        r.path("soort").asText() + " " + r.path("omschrijving").asText())
                .toList();
    }
}
