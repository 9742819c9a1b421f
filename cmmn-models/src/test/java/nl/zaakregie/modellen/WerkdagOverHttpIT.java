package nl.zaakregie.modellen;

import static nl.zaakregie.testkit.gezin.Gezin.AYLIN;
import static nl.zaakregie.testkit.gezin.Gezin.HENK;
import static nl.zaakregie.testkit.gezin.Gezin.KEREM;
import static nl.zaakregie.testkit.gezin.Gezin.MURAT;
import static nl.zaakregie.testkit.gezin.Gezin.TRUUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Persoon;
import nl.zaakregie.testkit.log.LogBewaker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a regisseur and those around him do in between: what they record is done, and each sees what is his. */
@ExtendWith(LogBewaker.class)
class WerkdagOverHttpIT {

    @OpElkeDatabase
    @Tag("AF-11.1")
    @Tag("AF-12.1")
    void watIsVastgelegdIsAfgerondEnStaatInDeLoopVanDeZaak(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String traject = begin(host, AYLIN, TRUUS);
        host.post("jansen", "dossiers/" + traject + "/onderdelen/klantcontactRegistreren", Map.of());
        assertThat(werk(host, "jansen", traject)).contains("klantcontactRegistreren");

        klantcontact(host, traject);

        assertThat(werk(host, "jansen", traject)).doesNotContain("klantcontactRegistreren");
        assertThat(loop(host, traject, "klantcontactRegistreren")).hasSize(1);
        String tweede = klantcontact(host, traject);
        assertThat(loop(host, traject, "klantcontactRegistreren"))
                .as("ook zonder dat er om was gevraagd")
                .hasSize(2)
                .contains(tweede);
        sluit(host, traject);
    }

    @OpElkeDatabase
    @Tag("AF-06.2")
    void eenCasusoverlegIsEenFaseDieEindigtMetZijnVerslag(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String traject = begin(host, AYLIN, KEREM);

        String overleg = overleg(host, traject);
        String afgezegd = overleg(host, traject);

        assertThat(werk(host, "jansen", traject))
                .filteredOn("verslagCasusoverleg"::equals)
                .hasSize(2);
        Map<String, Object> verslag = Map.of("tekst", "besproken", "aanwezig", List.of(0));
        assertThat(host.post("jansen", "samenwerken/overleggen/" + overleg + "/verslag", verslag)
                        .status())
                .isEqualTo(200);
        host.post("jansen", "samenwerken/overleggen/" + afgezegd + "/afzegging", Map.of());
        assertThat(loop(host, traject, "voerenCasusoverleg")).contains(overleg);
        assertThat(loop(host, traject, "uitnodigenCasusoverleg")).contains(overleg, afgezegd);
        assertThat(werk(host, "jansen", traject)).doesNotContain("verslagCasusoverleg");
        sluit(host, traject);
    }

    @OpElkeDatabase
    @Tag("INV-09")
    @Tag("AF-12.1")
    void zegtWatErMetEenSignaalOnderHetTrajectIsGedaan(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String traject = begin(host, AYLIN, TRUUS, KEREM);
        String signaal = host.post("bakker", "signalen", melding(AYLIN)).veld("id");
        assertThat(werk(host, "jansen", traject)).contains("beoordelenNieuwSignaal");
        String pad = "groepstrajecten/" + traject + "/signalen/" + signaal + "/afhandeling";

        assertThat(host.post("jansen", pad, Map.of("besluit", "misschien")).tekst())
                .contains("meegenomen, actie, geen_gevolg");
        assertThat(host.post("vos", pad, Map.of("besluit", "actie")).status()).isEqualTo(403);
        assertThat(host.post("jansen", pad, Map.of("besluit", "meegenomen")).status())
                .isEqualTo(200);

        assertThat(werk(host, "jansen", traject)).doesNotContain("beoordelenNieuwSignaal");
        assertThat(host.get("jansen", "regie", "groepstrajecten/" + traject)
                        .json()
                        .path("signalen")
                        .findValuesAsText("besluit"))
                .contains("meegenomen");
        assertThat(host.post("jansen", pad, Map.of("besluit", "actie")).status())
                .isEqualTo(409);
        sluit(host, traject);
    }

    @OpElkeDatabase
    @Tag("AF-10.3")
    @Tag("AF-07.4")
    void maaktVanEenEnkeleVraagInEenSignaalEenAanvraag(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String signaal = host.post("bakker", "signalen", melding(HENK)).veld("id");
        String pad = "signalen/" + signaal + "/beoordeling";
        Map<String, Object> besluit = Map.of("besluit", "enkelvoudig", "motivering", "een vraag");

        assertThat(host.post("smit", pad, besluit).tekst()).contains("zaaktype");
        assertThat(host.post("smit", pad, met(besluit, "zaaktype", "bestaatniet"))
                        .status())
                .isEqualTo(422);
        assertThat(host.get("smit", "signaalbeoordeling", "signalen/" + signaal).veld("status"))
                .as("een geweigerde aanvraag laat het signaal te beoordelen")
                .isEqualTo("in_beoordeling");
        Regiehost.Antwoord gelukt = host.post("smit", pad, met(besluit, "zaaktype", "wmohulp"));

        assertThat(gelukt.status()).as(gelukt.tekst()).isEqualTo(200);
        assertThat(host.get("smit", "signaalbeoordeling", "signalen/" + signaal).veld("status"))
                .isEqualTo("aangevraagd");
        assertThat(StreamSupport.stream(
                                host.get("mulder", "uitvoering", "werkvoorraad")
                                        .json()
                                        .spliterator(),
                                false)
                        .map(rij -> rij.path("soort").asText()))
                .isNotEmpty();
    }

    private static Map<String, Object> met(Map<String, Object> verzoek, String veld, String waarde) {
        Map<String, Object> meer = new HashMap<>(verzoek);
        meer.put(veld, waarde);
        return meer;
    }

    @OpElkeDatabase
    @Tag("AF-04.5")
    @Tag("AF-12.3")
    void wieDeRegieOvernemtKanOppakkenWatDeVorigeHad(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String traject = begin(host, TRUUS, KEREM);
        String taak = StreamSupport.stream(
                        host.get("jansen", "regie", "werkvoorraad").json().spliterator(), false)
                .filter(rij -> rij.path("dossier").asText().equals(traject))
                .map(rij -> rij.path("id").asText())
                .findFirst()
                .orElseThrow();
        host.post("jansen", "taken/" + taak + "/neem", Map.of());

        host.post("jansen", "groepstrajecten/" + traject + "/overdracht", Map.of("naar", "mw-vos"));

        assertThat(host.post("vos", "taken/" + taak + "/neem", Map.of()).status())
                .isEqualTo(204);
        host.post("vos", "groepstrajecten/" + traject + "/overdracht", Map.of("naar", "mw-jansen"));
        sluit(host, traject);
    }

    @OpElkeDatabase
    @Tag("AF-03.5")
    void vaststellenBrengtHetPlanEnEenExemplaarPerLidNaarHetDossier(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String traject = begin(host, AYLIN, MURAT, KEREM);
        String plan = plan(host, traject);

        stelVast(host, plan);

        DossierId id = DossierId.van(traject);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> host.postbus(BewaarDocument.class).van(id).size() == 4);
        assertThat(host.postbus(BewaarDocument.class).van(id))
                .allSatisfy(d -> assertThat(d.vertrouwelijkheid()).isEqualTo("ZAAKVERTROUWELIJK"))
                .extracting(BewaarDocument::titel)
                .filteredOn(titel -> titel.contains("exemplaar"))
                .hasSize(3);
        sluit(host, traject);
    }

    @OpElkeDatabase
    @Tag("INV-04")
    void deStandVanEenDossierIsVoorHetTeamEnHetKijkenErnaarStaatPerBetrokkeneInHetProtocol(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String traject = begin(host, MURAT, KEREM);

        assertThat(host.get("jansen", "regie", "dossiers/" + traject).status()).isEqualTo(200);
        Regiehost.Antwoord triagist = host.get("smit", "signaalbeoordeling", "dossiers/" + traject);
        Regiehost.Antwoord onbekend = host.get("smit", "signaalbeoordeling", "dossiers/" + DossierId.nieuw());

        assertThat(triagist.status()).isEqualTo(403);
        assertThat(triagist.tekst()).isEqualTo(onbekend.tekst());
        List<String> soorten = host.bean(JdbcClient.class)
                .sql("""
                        SELECT soort FROM zr_protocollering_regel
                        WHERE dossier = ? AND handeling = 'dossier raadplegen' AND toegestaan AND betrokkene IS NOT NULL
                        """)
                .param(DossierId.van(traject).waarde())
                .query(String.class)
                .list();
        assertThat(soorten).containsExactly("RAADPLEGEN", "RAADPLEGEN");
        sluit(host, traject);
    }

    @OpElkeDatabase
    @Tag("AF-06.3")
    void weigertEenDelingZonderDoelOfEinddatumEnTrektEenDelingMeteenIn(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String traject = begin(host, TRUUS, MURAT);
        String stuk = host.post(
                        "jansen",
                        "samenwerken/stukken",
                        Map.of("traject", traject, "titel", "afspraken", "tekst", "alleen voor wie het aangaat"))
                .veld("id");
        String delingen = "samenwerken/stukken/" + stuk + "/delingen";

        Regiehost.Antwoord beide = host.post("jansen", delingen, Map.of("met", "mw-visser"));
        assertThat(beide.status()).as(beide.tekst()).isEqualTo(422);
        assertThat(beide.json().findValuesAsText("waar")).containsExactlyInAnyOrder("doel", "tot");
        for (Map<String, String> onvolledig : List.of(
                Map.of("met", "mw-visser", "tot", "2099-01-01"),
                Map.of("met", "mw-visser", "tot", "2099-01-01", "doel", "  "),
                Map.of("met", "mw-visser", "doel", "afstemmen"),
                Map.of("met", "mw-visser", "doel", "afstemmen", "tot", "2001-01-01"))) {
            assertThat(host.post("jansen", delingen, onvolledig).status())
                    .as("%s", onvolledig)
                    .isEqualTo(422);
        }
        assertThat(visser(host, "samenwerken/gedeeld")).doesNotContain("alleen voor wie het aangaat");
        assertThat(host.get("jansen", "regie", "samenwerken/delingen?traject=" + traject)
                        .json())
                .isEmpty();

        String deling = host.post(
                        "jansen", delingen, Map.of("met", "mw-visser", "doel", "afstemmen", "tot", "2099-01-01"))
                .veld("id");
        assertThat(visser(host, "samenwerken/gedeeld")).contains("alleen voor wie het aangaat");
        assertThat(host.delete("jansen", "samenwerken/delingen/" + deling).status())
                .isEqualTo(204);
        assertThat(visser(host, "samenwerken/gedeeld")).doesNotContain("alleen voor wie het aangaat");
        sluit(host, traject);
    }

    @OpElkeDatabase
    @Tag("AF-06.1")
    @Tag("AF-11.2")
    void eenBehandelaarZietZijnDeelplanEnWatMetHemIsGedeeldEnAndersNiets(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String traject = begin(host, MURAT, AYLIN, TRUUS);
        String deelplan = deelplanVoorVisser(host, traject);
        String stuk = host.post(
                        "jansen",
                        "samenwerken/stukken",
                        Map.of("traject", traject, "titel", "team", "tekst", "van het team"))
                .veld("id");
        klantcontact(host, traject);
        overleg(host, traject);
        host.post(
                "visser",
                "klantcontact/contacten",
                Map.of("deelplan", deelplan, "kanaal", "telefoon", "onderwerp", "budget"));

        assertThat(visser(host, "samenwerken/stukken?traject=" + traject)).isEqualTo("[]");
        assertThat(visser(host, "samenwerken/overleggen?traject=" + traject)).isEqualTo("[]");
        assertThat(visser(host, "klantcontact/contacten?traject=" + traject)).isEqualTo("[]");
        assertThat(visser(host, "klantcontact/contacten?deelplan=" + deelplan)).contains("budget");
        JsonNode dossier =
                host.get("visser", "uitvoering", "dossiers/" + traject).json();
        assertThat(dossier.path("onderdelen")).isEmpty();
        assertThat(werk(host, "visser", traject)).containsExactly("deelplanUitvoeren");
        assertThat(host.get("visser", "uitvoering", "groepstrajecten/" + traject)
                        .json()
                        .has("signalen"))
                .isFalse();

        String bladzijde = "plannen/" + plan(host, traject) + "/deelplannen/" + deelplan;
        assertThat(host.post("visser", bladzijde + "/voortgang", Map.of("tekst", "loopt al"))
                        .status())
                .as("nog niet begonnen")
                .isEqualTo(409);
        assertThat(host.post("mulder", bladzijde + "/voortgang", Map.of("tekst", "x"))
                        .status())
                .isEqualTo(403);

        Regiehost.Antwoord gedeeld = host.post(
                "jansen",
                "samenwerken/stukken/" + stuk + "/delingen",
                Map.of("met", "mw-visser", "doel", "afstemmen", "tot", "2099-01-01"));
        assertThat(gedeeld.status()).as(gedeeld.tekst()).isEqualTo(201);
        assertThat(visser(host, "samenwerken/gedeeld")).contains("van het team");
        host.post(
                "jansen",
                "samenwerken/overleggen",
                Map.of(
                        "traject", traject,
                        "onderwerp", "geldzaken",
                        "grondslag", "Wgs",
                        "gepland", "2099-01-01T10:00:00Z",
                        "agenda", "stand van zaken",
                        "deelnemers", List.of(Map.of("medewerker", "mw-visser", "omschrijving", "schuldhulp"))));
        assertThat(visser(host, "samenwerken/uitnodigingen")).contains("geldzaken", "stand van zaken");
        assertThat(visser(host, "samenwerken/overleggen?traject=" + traject)).contains("geldzaken");
        host.post(
                "jansen",
                "plannen/" + plan(host, traject) + "/deelplannen/" + deelplan + "/beeindiging",
                Map.of("reden", "overig"));
        sluit(host, traject);
    }

    private static String visser(Regiehost host, String pad) {
        return host.get("visser", "uitvoering", pad).tekst();
    }

    private static String begin(Regiehost host, Persoon... clienten) {
        Regiehost.Antwoord gestart = host.post("jansen", "groepstrajecten", Map.of("personen", personen(clienten)));
        assertThat(gestart.status()).as(gestart.tekst()).isEqualTo(201);
        return gestart.veld("id");
    }

    /** So that a later test finds nobody of its own in a traject of this one. */
    private static void sluit(Regiehost host, String traject) {
        Regiehost.Antwoord gesloten = host.post(
                "jansen",
                "groepstrajecten/" + traject + "/afsluiting",
                Map.of("reden", "doelen_behaald", "resultaat", "Doelen behaald"));
        assertThat(gesloten.status()).as(gesloten.tekst()).isEqualTo(200);
    }

    private static String klantcontact(Regiehost host, String traject) {
        Regiehost.Antwoord vast = host.post(
                "jansen",
                "klantcontact/contacten",
                Map.of("traject", traject, "kanaal", "huisbezoek", "onderwerp", "kennismaking"));
        assertThat(vast.status()).as(vast.tekst()).isEqualTo(201);
        return vast.veld("id");
    }

    private static String overleg(Regiehost host, String traject) {
        Regiehost.Antwoord antwoord = host.post(
                "jansen",
                "samenwerken/overleggen",
                Map.of(
                        "traject", traject,
                        "onderwerp", "hoe verder",
                        "grondslag", "Wmo 2015 art. 5.2.9",
                        "gepland", "2099-01-01T10:00:00Z",
                        "agenda", "veiligheid",
                        "deelnemers", List.of(Map.of("omschrijving", "wijkagent"))));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return antwoord.veld("id");
    }

    private static String plan(Regiehost host, String traject) {
        return host.get("jansen", "regie", "plannen?traject=" + traject).veld("id");
    }

    private static void stelVast(Regiehost host, String plan) {
        host.post(
                "jansen",
                "plannen/" + plan + "/doelen",
                Map.of("leefdomein", "financien", "omschrijving", "rust over geld"));
        int versie = host.get("jansen", "regie", "plannen/" + plan)
                .json()
                .path("versie")
                .asInt();
        assertThat(host.postMetVersie("jansen", "plannen/" + plan + "/vaststelling", versie)
                        .status())
                .isEqualTo(200);
    }

    private static String deelplanVoorVisser(Regiehost host, String traject) {
        String plan = plan(host, traject);
        String client = host.get("jansen", "regie", "groepstrajecten/" + traject)
                .json()
                .findValuesAsText("persoon")
                .get(0);
        String deelplan = host.post(
                        "jansen",
                        "plannen/" + plan + "/deelplannen",
                        Map.of(
                                "naam", "Schuldhulp",
                                "zaaktype", "schuldhulp",
                                "personen", List.of(client),
                                "behandelaar", "Rita Visser",
                                "medewerker", "mw-visser",
                                "uitvoerder", "gemeente"))
                .veld("deelplan");
        stelVast(host, plan);
        Regiehost.Antwoord ingepland =
                host.post("jansen", "plannen/" + plan + "/deelplannen/" + deelplan + "/inplanning", Map.of());
        assertThat(ingepland.status()).as(ingepland.tekst()).isEqualTo(200);
        return deelplan;
    }

    /** Kinds of the work that waits for this employee in this dossier. */
    private static List<String> werk(Regiehost host, String wie, String traject) {
        return StreamSupport.stream(
                        host.get(wie, "regie", "werkvoorraad").json().spliterator(), false)
                .filter(rij -> rij.path("dossier").asText().equals(traject))
                .map(rij -> rij.path("soort").asText())
                .toList();
    }

    /** Keys of what ran to its end in the case. */
    private static List<String> loop(Regiehost host, String traject, String definitie) {
        JsonNode onderdelen =
                host.get("jansen", "regie", "dossiers/" + traject).json().path("onderdelen");
        return StreamSupport.stream(onderdelen.spliterator(), false)
                .filter(o -> o.path("definitie").asText().equals(definitie)
                        && o.path("stand").asText().equals("voltooid"))
                .map(o -> o.path("sleutel").asText())
                .toList();
    }

    private static Map<String, Object> melding(Persoon over) {
        return Map.of(
                "betrokkenen",
                personen(over),
                "melder",
                Map.of("naam", "Basisschool De Wilg", "contact", "ib@dewilg.example"),
                "relatieMelder",
                "school",
                "situatie",
                "stil in de klas",
                "inhoud",
                "al drie weken");
    }

    private static List<Map<String, Object>> personen(Persoon... personen) {
        return Stream.of(personen)
                .map(Persoon::gegevens)
                .map(p -> Map.<String, Object>of(
                        "bsn", p.bsn().orElseThrow().waarde(),
                        "geslachtsnaam", p.geslachtsnaam(),
                        "voornamen", p.voornamen().orElseThrow(),
                        "gemeentecode", p.gemeentecode().orElseThrow()))
                .toList();
    }
}
