package nl.zaakregie.modellen;

import static nl.zaakregie.modellen.Regiewereld.gelukt;
import static nl.zaakregie.modellen.Regiewereld.opgave;
import static nl.zaakregie.testkit.gezin.Gezin.KEREM;
import static nl.zaakregie.testkit.gezin.Gezin.ZONDER_BSN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.InkomendBericht;
import nl.zaakregie.api.bericht.NieuweZaakGezien;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.DraagZaakOver;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.runtime.gebruiker.Systeemidentiteit;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.log.LogBewaker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees what of whom, and where work of different making comes together; with all plugins, over HTTP. */
@ExtendWith(LogBewaker.class)
class GrenzenOverHttpIT {

    private final Regiehost host = Regiehost.op(Databasesoort.H2);

    @Test
    @Tag("INV-04")
    void wieInTweeGroepenZitVerraadtNietsVanDeEneAanDeAndere() {
        String een = begin("jansen");
        String ander = begin("kuipers");
        host.post(
                "kuipers",
                plan("kuipers", ander) + "/doelen",
                Map.of("leefdomein", "onderwijs", "omschrijving", "alleen voor de tweede groep"));
        host.post(
                "kuipers",
                "klantcontact/contacten",
                Map.of("traject", ander, "kanaal", "telefoon", "onderwerp", "alleen voor de tweede groep"));
        String persoon = host.get("jansen", "regie", "groepstrajecten/" + een)
                .json()
                .findValuesAsText("persoon")
                .get(0);

        for (String pad : List.of("groepstrajecten/" + ander, "dossiers/" + ander, "plannen?traject=" + ander)) {
            assertThat(host.get("jansen", "regie", pad).status()).as(pad).isEqualTo(403);
        }
        for (String pad : List.of(
                "groepstrajecten/" + een,
                "groepstrajecten",
                "plannen?traject=" + een,
                "klantcontact/contacten?persoon=" + persoon,
                "enkelvoudig/aanvragen?persoon=" + persoon,
                "werkvoorraad")) {
            assertThat(host.get("jansen", "regie", pad).tekst())
                    .as(pad)
                    .doesNotContain(ander, "alleen voor de tweede groep");
        }
        sluit("jansen", een);
        sluit("kuipers", ander);
    }

    @Test
    @Tag("INV-14")
    void alleenDeRegisseurKoppeltEenZaak() {
        String traject = begin("jansen");
        String pad = "groepstrajecten/" + traject + "/zaken";
        Map<String, Object> zaak = Map.of(
                "zaak", "9901" + UUID.randomUUID().toString().substring(0, 8),
                "zaaktype", "B0801",
                "omschrijving", "Bijstand");

        for (String wie : List.of("visser", "mulder", "bakker", "smit", "kuipers", "hoek")) {
            assertThat(host.post(wie, pad, zaak).status()).as(wie).isEqualTo(403);
        }
        assertThat(host.postbus(KoppelZaak.class).van(DossierId.van(traject))).isEmpty();

        gelukt(host.post("jansen", pad, zaak));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> host.postbus(KoppelZaak.class)
                                .van(DossierId.van(traject))
                                .size()
                        == 1);
        sluit("jansen", traject);
    }

    @Test
    @Tag("AF-12.1")
    void takenSignalenWeigeringenEnZakenVanAnderenStaanInEenLijst() {
        String traject = begin("jansen");
        String deelplan = weigerDeOverdracht(traject);
        neemIn(new NieuweZaakGezien(
                "Suite",
                new Zaakidentificatie("9901" + UUID.randomUUID().toString().substring(0, 8)),
                "B0801",
                "Bijstand",
                List.of(KEREM.bsn().orElseThrow()),
                List.of()));
        String signaal =
                gelukt(host.post("bakker", "signalen", melding())).path("id").asText();

        List<JsonNode> lijst = StreamSupport.stream(
                        host.get("jansen", "regie", "werkvoorraad").json().spliterator(), false)
                .filter(rij -> rij.path("dossier").asText().equals(traject))
                .toList();

        assertThat(lijst)
                .extracting(rij -> rij.path("soort").asText())
                .as("uit de zaak, van een backoffice, en een signaal")
                .contains("opstellenPlan", "behandelenWeigering", "zaakAangeboden", "beoordelenNieuwSignaal");
        assertThat(lijst).allSatisfy(rij -> {
            assertThat(rij.path("titel").asText()).isNotBlank();
            assertThat(rij.path("prioriteit").asText()).isIn("hoog", "normaal", "laag");
            assertThat(rij.path("team").asText()).isEqualTo("Wijkteam Oost");
        });
        gelukt(host.post("jansen", deelplan + "/beeindiging", Map.of("reden", "niet_meer_nodig")));
        gelukt(host.post(
                "jansen",
                "groepstrajecten/" + traject + "/signalen/" + signaal + "/afhandeling",
                Map.of("besluit", "meegenomen")));
        sluit("jansen", traject);
    }

    @Test
    @Tag("AF-08.3")
    void anoniemMeldenKanHierNiet() {
        Map<String, Object> anoniem = new HashMap<>(melding());
        anoniem.remove("melder");
        anoniem.put("anoniem", true);
        anoniem.put("redenAnoniem", "bang voor de buren");

        Regiehost.Antwoord antwoord = host.post("bakker", "signalen", anoniem);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains("noniem").doesNotContain("bang voor de buren");
    }

    /** @return path of the deelplan of which the backoffice did not take the zaak over */
    private String weigerDeOverdracht(String traject) {
        String plan = plan("jansen", traject);
        String client = host.bean(JdbcClient.class)
                .sql("SELECT CAST(id AS VARCHAR(36)) FROM zr_persoon WHERE bsn = ?")
                .param(KEREM.bsn().orElseThrow().waarde())
                .query(String.class)
                .single();
        gelukt(host.post("jansen", plan + "/doelen", Map.of("leefdomein", "financien", "omschrijving", "rust")));
        String deelplan = gelukt(host.post(
                        "jansen",
                        plan + "/deelplannen",
                        Map.of(
                                "naam", "Schuldhulp",
                                "zaaktype", "schuldhulp",
                                "personen", List.of(client),
                                "behandelaar", "Rita Visser",
                                "medewerker", "mw-visser",
                                "uitvoerder", "gemeente")))
                .path("deelplan")
                .asText();
        Object versie = host.get("jansen", "regie", plan).json().path("versie").asInt();
        gelukt(host.postMetVersie("jansen", plan + "/vaststelling", versie));
        gelukt(host.post("jansen", plan + "/bijstelling", Map.of()));
        gelukt(host.post("jansen", plan + "/deelplannen/" + deelplan + "/start", Map.of()));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> host.postbus(DraagZaakOver.class)
                                .van(DossierId.van(traject))
                                .size()
                        == 1);
        Map<String, Object> overdracht = host.bean(JdbcClient.class)
                .sql("SELECT zaak, referentienummer FROM zr_opdrachten_overdracht WHERE traject = ?")
                .param(UUID.fromString(traject))
                .query()
                .singleRow();
        neemIn(new OverdrachtAntwoord(
                "SUITE",
                new Zaakidentificatie(overdracht.get("zaak").toString()),
                new Referentienummer(overdracht.get("referentienummer").toString()),
                false,
                Optional.of("geen plaats")));
        return plan + "/deelplannen/" + deelplan;
    }

    /** As the inbox hands it over. */
    @SuppressWarnings("unchecked") // its soort says so
    private <B extends InkomendBericht> void neemIn(B bericht) {
        Systeemidentiteit.doe(() -> host.toepassing().getBeansOfType(Plugin.class).values().stream()
                .flatMap(plugin -> plugin.berichtVerwerkers().stream())
                .filter(verwerker -> verwerker.soort().equals(bericht.getClass()))
                .map(verwerker -> (BerichtVerwerker<B>) verwerker)
                .filter(verwerker -> verwerker.isVoor(bericht))
                .forEach(verwerker -> verwerker.verwerk(bericht)));
    }

    /** About somebody of the family and a newcomer, so that no other groep is the same. */
    private String begin(String regisseur) {
        return gelukt(host.post(
                        regisseur, "groepstrajecten", Map.of("personen", List.of(opgave(KEREM), opgave(ZONDER_BSN)))))
                .path("id")
                .asText();
    }

    private String plan(String regisseur, String traject) {
        return "plannen/"
                + host.get(regisseur, "regie", "plannen?traject=" + traject).veld("id");
    }

    private void sluit(String regisseur, String traject) {
        gelukt(host.post(
                regisseur,
                "groepstrajecten/" + traject + "/afsluiting",
                Map.of("reden", "doelen_behaald", "resultaat", "Doelen behaald")));
    }

    private static Map<String, Object> melding() {
        return Map.of(
                "betrokkenen",
                List.of(Map.of("bsn", KEREM.bsn().orElseThrow().waarde())),
                "melder",
                Map.of("naam", "Basisschool De Wilg", "contact", "ib@dewilg.example"),
                "relatieMelder",
                "school",
                "situatie",
                "verzuim " + UUID.randomUUID(),
                "inhoud",
                "niet op school");
    }
}
