package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.zaakregie.modellen.Regiehost.Antwoord;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.Slotbewaker;
import nl.zaakregie.testkit.gelijktijdig.Tegelijk;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two hands at once, on PostgreSQL: one result, and nobody waits in a circle. */
class DubbelklikOverHttpIT {

    private static Regiehost host;

    @BeforeAll
    static void start() {
        host = Regiehost.apart(Databasesoort.POSTGRESQL);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @AfterEach
    void iedereenHieldZichAanDeVolgordeVanSloten() {
        assertThat(host.bean(Slotbewaker.class).overtredingen()).isEmpty();
    }

    @Test
    @Tag("INV-12")
    void voegtBijEenDubbelklikEenKeerToe() throws Exception {
        String traject = start(List.of(Regiewereld.opgave(Gezin.AYLIN), Regiewereld.opgave(Gezin.ZONDER_BSN)));
        String plan = "plannen/" + planVan(traject);

        dubbelklik("jansen", plan + "/problemen", probleem());
        dubbelklik("jansen", plan + "/doelen", Map.of("leefdomein", "financien", "omschrijving", "schuldenvrij"));
        dubbelklik("jansen", plan + "/acties", Map.of("omschrijving", "bellen", "uitvoerdersoort", "regisseur"));
        dubbelklik("jansen", plan + "/deelplannen", deelplan(traject));
        dubbelklik("jansen", plan + "/notities", Map.of("soort", "observatie", "tekst", "afspraak gemaakt"));
        dubbelklik("jansen", "klantcontact/contacten", contact(traject));

        JsonNode inhoud = host.get("jansen", "regie", plan).json();
        for (String lijst : List.of("problemen", "doelen", "acties", "deelplannen")) {
            assertThat(inhoud.path(lijst)).as(lijst).hasSize(1);
        }
        assertThat(aantal("zr_plan_notitie")).isOne();
        assertThat(aantal("zr_klantcontact_contact")).isOne();
        sluit("jansen", traject);
    }

    @Test
    void neemtBijEenDubbelklikEenAanvraagEenSignaalEnEenGroepAan() throws Exception {
        int signalen = aantal("zr_signalen_signaal");
        int aanvragen = aantal("zr_enkelvoudig_aanvraag");
        int trajecten = aantal("zr_groepstraject_traject");

        dubbelklik("bakker", "signalen", melding());
        dubbelklik(
                "bakker",
                "enkelvoudig/aanvragen",
                Map.of("zaaktype", "wmohulp", "aanvrager", Regiewereld.opgave(Gezin.ANDER)));

        dubbelklik(
                "kuipers",
                "groepstrajecten",
                Map.of("personen", List.of(Regiewereld.opgave(Gezin.KEREM), Regiewereld.opgave(Gezin.ZONDER_BSN))));

        assertThat(aantal("zr_groepstraject_traject")).isEqualTo(trajecten + 1);
        assertThat(aantal("zr_signalen_signaal")).isEqualTo(signalen + 1);
        assertThat(aantal("zr_enkelvoudig_aanvraag")).isEqualTo(aanvragen + 1);
    }

    @Test
    void schaaltBijEenDubbelklikZonderSleutelEenKeerOp() throws Exception {
        String aanvraag = "enkelvoudig/aanvragen/"
                + Regiewereld.gelukt(host.post(
                                "bakker",
                                "enkelvoudig/aanvragen",
                                Map.of("zaaktype", "wmohulp", "aanvrager", Regiewereld.opgave(Gezin.MURAT))))
                        .path("id")
                        .asText();
        Callable<Antwoord> klik =
                () -> host.post("mulder", aanvraag + "/opschaling", Map.of("reden", "meerdere-problemen"));

        List<Antwoord> antwoorden = Tegelijk.doe(List.of(klik, klik, klik));

        assertThat(antwoorden)
                .extracting(Antwoord::status)
                .filteredOn(s -> s < 300)
                .hasSize(1);
        assertThat(antwoorden)
                .extracting(Antwoord::status)
                .filteredOn(s -> s == 409)
                .hasSize(2);
        assertThat(aantal("zr_enkelvoudig_opschaling")).isOne();
    }

    @Test
    void geeftDeSleutelVanEenAnderNietZijnAntwoord() {
        String traject = start(List.of(Regiewereld.opgave(Gezin.HENK), Regiewereld.opgave(Gezin.ZONDER_BSN)));
        String pad = "plannen/" + planVan(traject) + "/notities";
        Map<String, Object> notitie = Map.of("soort", "observatie", "tekst", "van Jansen");

        assertThat(host.postMetSleutel("jansen", pad, "zelfde", notitie).status())
                .isBetween(200, 201);
        assertThat(host.postMetSleutel("kuipers", pad, "zelfde", notitie).status())
                .isEqualTo(403);
        sluit("jansen", traject);
    }

    @Test
    @Tag("INV-01")
    @Tag("INV-03")
    void vormtEenGroepUitDezelfdePersonenInAndereVolgorde() throws Exception {
        List<Map<String, Object>> heen = List.of(
                Regiewereld.opgave(Gezin.AYLIN), Regiewereld.opgave(Gezin.TRUUS), Regiewereld.opgave(Gezin.MURAT));
        List<Map<String, Object>> terug = List.of(heen.get(2), heen.get(1), heen.get(0));

        List<Antwoord> antwoorden = Tegelijk.doe(List.of(
                () -> host.post("jansen", "groepstrajecten", Map.of("personen", heen)),
                () -> host.post("vos", "groepstrajecten", Map.of("personen", terug)),
                () -> host.post("jansen", "groepstrajecten", Map.of("personen", terug)),
                () -> host.post("vos", "groepstrajecten", Map.of("personen", heen))));

        assertThat(antwoorden)
                .extracting(Antwoord::status)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    @Test
    @Tag("INV-11")
    void geeftTweeBeoordelaarsVanEenSignaalEenUitkomst() throws Exception {
        String signaal = host.post("bakker", "signalen", melding()).veld("id");
        Map<String, Object> afwijzen = Map.of("besluit", "afwijzen", "motivering", "besproken in het team");
        Map<String, Object> bewaar = Map.of("besluit", "bewaar", "motivering", "nog niet nodig");
        String pad = "signalen/" + signaal + "/beoordeling";

        List<Antwoord> antwoorden =
                Tegelijk.doe(List.of(() -> host.post("smit", pad, afwijzen), () -> host.post("smit", pad, bewaar)));

        assertThat(antwoorden).extracting(Antwoord::status).containsExactlyInAnyOrder(200, 409);
        String stand =
                host.get("smit", "signaalbeoordeling", "signalen/" + signaal).veld("status");
        assertThat(stand)
                .as("van wie het eerst was")
                .isEqualTo(antwoorden.get(0).status() == 200 ? "afgewezen" : "bewaard");
    }

    @Test
    @Tag("INV-28")
    void sluitOfStartMaarBlijftNietHangen() throws Exception {
        for (int ronde = 0; ronde < 4; ronde++) {
            String traject = start(List.of(Regiewereld.opgave(Gezin.AYLIN), Regiewereld.opgave(Gezin.ZONDER_BSN)));
            String plan = planVan(traject);
            host.post(
                    "jansen", "plannen/" + plan + "/doelen", Map.of("leefdomein", "financien", "omschrijving", "rust"));
            Object versie = host.get("jansen", "regie", "plannen/" + plan)
                    .json()
                    .path("versie")
                    .asInt();

            List<Antwoord> antwoorden = Tegelijk.doe(List.of(
                    () -> sluit("jansen", traject),
                    () -> host.postMetVersie("jansen", "plannen/" + plan + "/vaststelling", versie),
                    () -> host.post(
                            "jansen", "groepstrajecten/" + traject + "/regisseurs", Map.of("medewerker", "mw-vos"))));

            assertThat(antwoorden.get(0).status()).as(antwoorden.get(0).tekst()).isEqualTo(200);
            assertThat(antwoorden.subList(1, 3))
                    .allSatisfy(a -> assertThat(a.status()).isIn(200, 201, 409, 422));
            assertThat(antwoorden).noneMatch(a -> a.tekst().contains("ZR-WEB-0006"));
        }
    }

    private void dubbelklik(String wie, String pad, Map<String, Object> inhoud) throws Exception {
        String sleutel = UUID.randomUUID().toString();
        Callable<Antwoord> klik = () -> host.postMetSleutel(wie, pad, sleutel, inhoud);

        List<Antwoord> antwoorden = Tegelijk.doe(List.of(klik, klik, klik));

        assertThat(antwoorden)
                .as(pad)
                .allSatisfy(a -> assertThat(a.status()).as(a.tekst()).isBetween(200, 201));
        assertThat(antwoorden)
                .as(pad)
                .extracting(Antwoord::tekst)
                .containsOnly(antwoorden.get(0).tekst());
    }

    private int aantal(String tabel) {
        return host.bean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM " + tabel)
                .query(Integer.class)
                .single();
    }

    private Map<String, Object> deelplan(String traject) {
        String persoon = host.bean(JdbcClient.class)
                .sql("SELECT l.persoon FROM zr_groepstraject_lid l JOIN zr_groepstraject_traject t ON t.groep = l.groep"
                        + " WHERE t.id = ? AND l.volgnummer = 1")
                .param(UUID.fromString(traject))
                .query(String.class)
                .single();
        return Map.of(
                "naam", "Schuldhulp", "personen", List.of(persoon), "doelen", List.of(1), "uitvoerder", "netwerk");
    }

    private static Map<String, Object> probleem() {
        return Map.of("leefdomein", "financien", "omschrijving", "schulden", "redenZonderDoel", "later");
    }

    private static Map<String, Object> contact(String traject) {
        return Map.of("traject", traject, "kanaal", "huisbezoek", "onderwerp", "kennismaking");
    }

    private String start(List<Map<String, Object>> personen) {
        return Regiewereld.gelukt(host.post("jansen", "groepstrajecten", Map.of("personen", personen)))
                .path("id")
                .asText();
    }

    private Antwoord sluit(String wie, String traject) {
        return host.post(
                wie,
                "groepstrajecten/" + traject + "/afsluiting",
                Map.of("reden", "doelen_behaald", "resultaat", "Doelen behaald"));
    }

    private String planVan(String traject) {
        return host.get("jansen", "regie", "plannen?traject=" + traject).veld("id");
    }

    private static Map<String, Object> melding() {
        return Map.of(
                "betrokkenen",
                List.of(Regiewereld.opgave(Gezin.ZONDER_BSN)),
                "melder",
                Map.of("naam", "Basisschool De Wilg", "contact", "ib@dewilg.example"),
                "relatieMelder",
                "school",
                "situatie",
                "verzuim " + UUID.randomUUID(),
                "inhoud",
                "niet op school",
                "leefdomeinen",
                List.of("onderwijs"));
    }
}
