package nl.zaakregie.modellen;

import static nl.zaakregie.testkit.gezin.Gezin.ANDER;
import static nl.zaakregie.testkit.gezin.Gezin.AYLIN;
import static nl.zaakregie.testkit.gezin.Gezin.ELIF;
import static nl.zaakregie.testkit.gezin.Gezin.HENK;
import static nl.zaakregie.testkit.gezin.Gezin.KEREM;
import static nl.zaakregie.testkit.gezin.Gezin.MURAT;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static nl.zaakregie.testkit.gezin.Gezin.TRUUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.DraagZaakOver;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Persoon;
import nl.zaakregie.testkit.log.LogBewaker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of a family through the house, with the models and plugins themselves. Every test takes its own persons. */
@ExtendWith(LogBewaker.class)
class RegieOverHttpIT {

    @OpElkeDatabase
    @Tag("INV-02")
    @Tag("INV-09")
    @Tag("INV-28")
    void gaatVanSignaalTotAfgeslotenPlanEnOpnieuw(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String signaal = meld(host, melding("schuld", SANNE, KEREM)).veld("id");
        assertThat(host.get("smit", "signaalbeoordeling", "signalen").tekst()).contains(signaal);

        assertThat(beoordeel(host, signaal, Map.of("besluit", "start", "regisseur", "mw-jansen"))
                        .status())
                .isEqualTo(200);
        assertThat(beoordeel(host, signaal, Map.of("besluit", "bewaar")).status())
                .isEqualTo(409);
        DossierId traject = enigTraject(host, "jansen", signaal);
        wachtOp(() -> host.postbus(CreeerZaak.class).van(traject).size() == 1);
        CreeerZaak zaak = host.postbus(CreeerZaak.class).van(traject).get(0);
        assertThat(zaak.clienten()).hasSize(2);

        String plan = host.get("jansen", "regie", "plannen?traject=" + traject).veld("id");
        String deelplan = voegDeelplanToe(host, traject, plan);
        Object versie = host.get("jansen", "regie", "plannen/" + plan)
                .json()
                .path("versie")
                .asInt();
        assertThat(host.postMetVersie("jansen", "plannen/" + plan + "/vaststelling", versie)
                        .status())
                .as("vaststelling")
                .isEqualTo(200);
        String pad = "plannen/" + plan + "/deelplannen/" + deelplan;
        assertThat(host.post("jansen", pad + "/inplanning", Map.of()).status()).isEqualTo(200);
        assertThat(host.post("jansen", pad + "/start", Map.of()).status()).isEqualTo(200);

        assertThat(sluit(host, traject).status()).isEqualTo(409);
        String tweede = meld(host, melding("verzuim", KEREM)).veld("id");
        assertThat(taken(host, traject)).contains("beoordelenNieuwSignaal", "volgenDeelplan");
        assertThat(host.get("jansen", "regie", "signalen/" + tweede).veld("situatie"))
                .isEqualTo("verzuim");

        host.post("jansen", pad + "/beeindiging", Map.of("reden", "doelen_behaald", "resultaat", "Afgerond"));
        host.post("jansen", "plannen/" + plan + "/uitgevoerd", Map.of());
        assertThat(sluit(host, traject).tekst())
                .as("naar het tweede signaal keek nog niemand")
                .contains("signaal " + tweede);
        host.post(
                "jansen",
                "groepstrajecten/" + traject + "/signalen/" + tweede + "/afhandeling",
                Map.of("besluit", "geen_gevolg"));
        Regiehost.Antwoord gesloten = sluit(host, traject);
        assertThat(gesloten.status()).as(gesloten.tekst()).isEqualTo(200);
        wachtOp(() -> host.postbus(SluitZaak.class).van(traject).stream()
                .anyMatch(s -> s.zaak().equals(zaak.zaak())));
        assertThat(host.postbus(ActualiseerZaakstatus.class).van(traject))
                .filteredOn(s -> s.zaak().equals(zaak.zaak()))
                .extracting(ActualiseerZaakstatus::status)
                .containsExactly(2, 3, 4);
        assertThat(host.postbus(BewaarDocument.class).van(traject)).isNotEmpty();
        assertThat(host.postbus(DraagZaakOver.class).van(traject)).hasSize(1);

        String nieuw = host.post("jansen", "groepstrajecten", Map.of("personen", personen(KEREM, SANNE)))
                .veld("id");
        assertThat(host.get("jansen", "regie", "groepstrajecten/" + nieuw).veld("vorigTraject"))
                .isEqualTo(traject.toString());
    }

    @OpElkeDatabase
    @Tag("AF-07.1")
    void noemtIederOntbrekendVeldVanEenMelding(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);

        Regiehost.Antwoord antwoord = host.post("bakker", "signalen", Map.of("spoed", true));

        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst())
                .contains("ZR-SIGNALEN-0001", "betrokkenen", "melder", "relatieMelder", "situatie", "inhoud");
    }

    @OpElkeDatabase
    @Tag("AF-08.4")
    void wijstBijGevaarOpVeiligThuisEnHerkentEenDubbeleMelding(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        Map<String, Object> melding = new HashMap<>(melding("geschreeuw", ANDER));
        melding.put("veiligheidInGeding", true);

        Regiehost.Antwoord eerste = meld(host, melding);
        Regiehost.Antwoord tweede = meld(host, melding);

        assertThat(eerste.veld("veiligThuis")).contains("0800-2000");
        assertThat(tweede.veld("nummer")).isEqualTo(eerste.veld("nummer"));
        assertThat(tweede.json().path("herhaling").asBoolean()).isTrue();
    }

    @OpElkeDatabase
    @Tag("INV-17")
    void geeftHetKccAlleenHetBestaanEnDeRegisseur(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        host.post("vos", "groepstrajecten", Map.of("personen", personen(MURAT, AYLIN)));
        Map<String, String> vraag = Map.of("bsn", MURAT.bsn().orElseThrow().waarde());

        Regiehost.Antwoord antwoord = host.post("bakker", "klantcontact", "groepstrajecten/klantvraag", vraag);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        assertThat(antwoord.json().path("planBestaat").asBoolean()).isTrue();
        assertThat(antwoord.tekst()).contains("Peter Vos").doesNotContain("Murat", vraag.get("bsn"));
        assertThat(velden(antwoord.json()))
                .as("deze velden en geen andere")
                .contains("planBestaat", "regisseurs", "naam")
                .isSubsetOf("planBestaat", "regisseurs", "naam", "team", "telefoon", "nietGetoond");
        assertThat(host.post("jansen", "klantcontact", "groepstrajecten/klantvraag", vraag)
                        .status())
                .isEqualTo(403);
    }

    @OpElkeDatabase
    @Tag("INV-04")
    @Tag("INV-06")
    @Tag("AF-04.5")
    void geeftEenVroegereRegisseurMeteenNietsMeer(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String id = host.post("jansen", "groepstrajecten", Map.of("personen", personen(TRUUS)))
                .veld("id");
        String pad = "groepstrajecten/" + id;
        assertThat(host.get("vos", "regie", pad).status()).isEqualTo(403);
        String onbekend = "groepstrajecten/" + DossierId.nieuw();
        assertThat(host.get("vos", "regie", onbekend).veld("code"))
                .isEqualTo(host.get("vos", "regie", pad).veld("code"));

        assertThat(host.post("jansen", pad + "/overdracht", Map.of("naar", "mw-vos"))
                        .status())
                .isEqualTo(200);

        assertThat(host.get("jansen", "regie", pad).status()).isEqualTo(403);
        assertThat(host.get("vos", "regie", pad).tekst()).contains("Fatima Jansen", "Peter Vos");
        assertThat(host.delete("vos", pad + "/regisseurs/mw-vos").status()).isEqualTo(422);
    }

    @OpElkeDatabase
    @Tag("INV-20")
    void laatNiemandAndersEenVertrouwelijkTrajectMerken(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String id = host.post("kuipers", "groepstrajecten", Map.of("personen", personen(ELIF), "vertrouwelijk", true))
                .veld("id");

        String alleen = meld(host, melding("weggelopen", ELIF)).veld("id");
        String samen = meld(host, melding("ruzie thuis", ELIF, HENK)).veld("id");

        Regiehost.Antwoord lijst = host.get("smit", "signaalbeoordeling", "signalen");
        assertThat(lijst.tekst()).contains(samen).doesNotContain(alleen);
        assertThat(host.get("smit", "signaalbeoordeling", "signalen/" + alleen).status())
                .isEqualTo(404);
        assertThat(host.get("smit", "signaalbeoordeling", "signalen/" + samen).tekst())
                .doesNotContain(id);
        assertThat(host.get("kuipers", "regie", "signalen/" + alleen).veld("situatie"))
                .isEqualTo("weggelopen");
        assertThat(taken(host, DossierId.van(id)))
                .filteredOn(t -> t.equals("beoordelenNieuwSignaal"))
                .hasSize(2);
    }

    @OpElkeDatabase
    @Tag("INV-01")
    void maaktHetBesluitOngedaanAlsHetModelHetNietKanUitvoeren(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String signaal = meld(host, melding("verwaarlozing", ANDER)).veld("id");
        String lopend = host.post("vos", "groepstrajecten", Map.of("personen", personen(ANDER)))
                .veld("id");

        Regiehost.Antwoord geweigerd = beoordeel(host, signaal, Map.of("besluit", "start", "regisseur", "mw-jansen"));

        assertThat(geweigerd.status()).as(geweigerd.tekst()).isEqualTo(409);
        assertThat(geweigerd.tekst()).contains("ZR-GROEPSTRAJECT-0003", lopend);
        assertThat(host.get("smit", "signaalbeoordeling", "signalen/" + signaal).veld("status"))
                .isEqualTo("in_beoordeling");
        assertThat(beoordeel(host, signaal, Map.of("besluit", "koppel")).status())
                .isEqualTo(200);
        assertThat(host.get("vos", "regie", "signalen/" + signaal).veld("situatie"))
                .isEqualTo("verwaarlozing");
    }

    /** Names of all fields, however deep. */
    private static Set<String> velden(JsonNode json) {
        Set<String> namen = new TreeSet<>();
        json.properties().forEach(veld -> {
            namen.add(veld.getKey());
            namen.addAll(velden(veld.getValue()));
        });
        json.forEach(kind -> namen.addAll(velden(kind)));
        return namen;
    }

    private static Regiehost.Antwoord meld(Regiehost host, Map<String, Object> melding) {
        Regiehost.Antwoord antwoord = host.post("bakker", "signalen", melding);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return antwoord;
    }

    private static Regiehost.Antwoord beoordeel(Regiehost host, String signaal, Map<String, Object> besluit) {
        Map<String, Object> verzoek = new HashMap<>(besluit);
        verzoek.put("motivering", "besproken in het team");
        return host.post("smit", "signalen/" + signaal + "/beoordeling", verzoek);
    }

    private static Regiehost.Antwoord sluit(Regiehost host, DossierId traject) {
        return host.post(
                "jansen",
                "groepstrajecten/" + traject + "/afsluiting",
                Map.of("reden", "doelen_behaald", "resultaat", "Doelen behaald"));
    }

    private static String voegDeelplanToe(Regiehost host, DossierId traject, String plan) {
        String client = host.get("jansen", "regie", "groepstrajecten/" + traject)
                .json()
                .findValuesAsText("persoon")
                .get(0);
        host.post(
                "jansen",
                "plannen/" + plan + "/doelen",
                Map.of("leefdomein", "financien", "omschrijving", "schuldenvrij"));
        Map<String, Object> verzoek = Map.of(
                "naam", "Schuldhulp",
                "zaaktype", "schuldhulp",
                "personen", List.of(client),
                "doelen", List.of(1),
                "behandelaar", "Rita Visser",
                "uitvoerder", "gemeente");
        Regiehost.Antwoord antwoord = host.post("jansen", "plannen/" + plan + "/deelplannen", verzoek);
        assertThat(antwoord.status()).as(antwoord.tekst()).isBetween(200, 201);
        return host.get("jansen", "regie", "plannen/" + plan)
                .json()
                .findPath("deelplannen")
                .get(0)
                .path("id")
                .asText();
    }

    private static DossierId enigTraject(Regiehost host, String regisseur, String signaal) {
        return Stream.of(host.get(regisseur, "regie", "groepstrajecten").json())
                .flatMap(lijst -> lijst.findValuesAsText("id").stream())
                .filter(id -> host.get(regisseur, "regie", "groepstrajecten/" + id)
                        .tekst()
                        .contains(SignaalId.van(signaal).toString()))
                .map(DossierId::van)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> taken(Regiehost host, DossierId dossier) {
        return host.bean(Dossiers.class).taken(dossier).stream()
                .map(Taak::definitie)
                .toList();
    }

    private static Map<String, Object> melding(String situatie, Persoon... over) {
        return Map.of(
                "betrokkenen",
                personen(over),
                "melder",
                Map.of("naam", "Basisschool De Wilg", "contact", "ib@dewilg.example"),
                "relatieMelder",
                "school",
                "situatie",
                situatie,
                "inhoud",
                "gezien op " + situatie,
                "leefdomeinen",
                List.of("onderwijs"));
    }

    private static List<Map<String, Object>> personen(Persoon... personen) {
        return Stream.of(personen).map(p -> persoon(p.gegevens())).toList();
    }

    private static Map<String, Object> persoon(Persoonsgegevens p) {
        return Map.of(
                "bsn", p.bsn().orElseThrow().waarde(),
                "geslachtsnaam", p.geslachtsnaam(),
                "voornamen", p.voornamen().orElseThrow(),
                "gemeentecode", p.gemeentecode().orElseThrow());
    }

    private static void wachtOp(java.util.concurrent.Callable<Boolean> voorwaarde) {
        await().atMost(Duration.ofSeconds(20)).until(voorwaarde);
    }
}
