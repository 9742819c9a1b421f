package nl.zaakregie.voorbeeld.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.zaakregie.testkit.log.LogBewaker;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Gemeente;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Gezinslid;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Magazijnblik;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Regie;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Wacht;
import nl.zaakregie.voorbeeld.demo.klant.Suite.Soapantwoord;
import nl.zaakregie.voorbeeld.demo.proces.Applicaties;
import nl.zaakregie.voorbeeld.demo.proces.Applicaties.Inrichting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the zakenmagazijn and the DMS do - out, late, refusing - everything arrives in order and once. The tests share
 * the running applications, not their persons.
 */
class NietsVerlorenIT {

    private static final Path PROGRAMMAS = Path.of("target", "programmas").toAbsolutePath();
    private static final String GEREGISTREERD = "Signaal geregistreerd";
    private static final String OPGESTELD = "Gezinsplan opgesteld";

    private static final Abonnee ABONNEE = new Abonnee();

    @TempDir
    static Path werkmap;

    private static Applicaties applicaties;
    private static Gemeente gemeente;
    private static Magazijnblik magazijn;
    private static Uitgaandblik uitgaand;

    @BeforeAll
    static void start() {
        applicaties = Applicaties.start(Inrichting.proef(PROGRAMMAS, werkmap, Nummervoorraad.met(instellingen())));
        gemeente = Gemeente.op(applicaties.zaakregie(), applicaties.zakenmagazijn());
        magazijn = new Magazijnblik(gemeente.magazijn());
        uitgaand = new Uitgaandblik(gemeente.beheer());
        Nummervoorraad.wachtTotVol(gemeente.magazijn());
    }

    /** Messages pass through, and somebody subscribed to what they do. */
    private static Map<String, String> instellingen() {
        return ABONNEE.geabonneerdOp("SCHULDHULP", Suiteverkeer.doorgifte(Map.of()));
    }

    @AfterEach
    void zetAan() {
        magazijn.zetSchakelaar("aan");
    }

    @AfterAll
    static void stop() {
        ABONNEE.close();
        if (applicaties == null) {
            return;
        }
        try (Applicaties lopend = applicaties) {
            assertThat(LogBewaker.zoekPersoonsgegevens(lopend.logZaakregie())).isEmpty();
            assertThat(LogBewaker.zoekPersoonsgegevens(lopend.logZakenmagazijn()))
                    .isEmpty();
        }
    }

    @Test
    void werktDoorZonderZakenmagazijnEnBezorgtAllesDaarna() {
        magazijn.zetSchakelaar("uit");

        Regie regie = begin(Gezinslid.SANNE, Gezinslid.KEREM);
        int doel = regie.voegDoelToe("financien", "Vaste lasten worden betaald");
        regie.stelVast();
        regie.start(regie.voegDeelplanToe("Schuldhulpverlening", "schuldhulp", doel));
        String zaak = regie.gezinsplanzaak();
        Wacht.tot(
                "er is vergeefs geprobeerd",
                () -> uitgaand.metStand("WACHT", regie.traject()).stream().anyMatch(r -> r.pogingen() > 0));
        assertThat(magazijn.zaken()).extracting(Magazijnblik.Regel::zaak).doesNotContain(zaak);
        assertThat(magazijn.onder(zaak)).isEmpty();
        magazijn.zetSchakelaar("aan");

        wachtTotBezorgd(regie);
        staatErEenmaal(regie);
        assertThat(magazijn.onder(zaak))
                .singleElement()
                .satisfies(deelzaak -> assertThat(deelzaak.zaak())
                        .isEqualTo(regie.plan()
                                .path("deelplannen")
                                .path(0)
                                .path("zaak")
                                .asText()));
        assertThat(uitgaand.bevestigd(regie.traject()))
                .as("bevestigd in de volgorde van plaatsing")
                .hasSizeGreaterThan(4)
                .extracting(r -> Instant.parse(r.afgehandeld()))
                .isSorted();
    }

    @Test
    void vraagtNaVoorHetOpnieuwStuurtAlsHetAntwoordTeLaatKomt() {
        magazijn.zetSchakelaar("traag");

        Regie regie = begin(Gezinslid.MURAT, Gezinslid.ELIF);
        String zaak = regie.gezinsplanzaak();
        wachtOpNavraag(regie, "CreeerZaak");
        assertThat(magazijn.zaak(zaak)).as("traag verwerkt wel").isPresent();
        magazijn.zetSchakelaar("aan");
        wachtTotBezorgd(regie);

        magazijn.zetSchakelaar("traag");
        regie.voegDoelToe("onderwijs", "Elke dag naar school");
        regie.stelVast();
        Wacht.tot(
                "het document is er, het antwoord te laat",
                () -> magazijn.zaak(zaak).orElseThrow().documenten() >= 1);
        Wacht.tot("een antwoord kwam te laat", () -> herhaald(regie, "BewaarDocument"));
        magazijn.zetSchakelaar("aan");

        wachtTotBezorgd(regie);
        staatErEenmaal(regie);
    }

    @Test
    void maaktVanEenWeigeringWerkDatHernieuwdKanWorden() {
        magazijn.zetSchakelaar("weigert");

        Regie geweigerd = begin(Gezinslid.JORIS);
        geweigerd.voegDoelToe("dagbesteding", "Drie dagen per week bezig");
        geweigerd.stelVast();
        Wacht.tot(
                "de weigering is werk voor functioneel beheer",
                () -> !weigeringen(geweigerd).isEmpty());
        Uitgaandblik.Regel bericht =
                uitgaand.metStand("AFGEWEZEN", geweigerd.traject()).get(0);
        assertThat(bericht.soort()).isEqualTo("CreeerZaak");
        assertThat(bericht.code()).isEqualTo("StUF052");
        assertThat(bericht.plekken()).isNotEmpty();
        assertThat(weigeringen(geweigerd))
                .singleElement()
                .satisfies(titel ->
                        assertThat(titel).contains("StUF052", bericht.plekken().get(0)));
        magazijn.zetSchakelaar("aan");

        Regie ander = begin(Gezinslid.TRUUS);
        ander.voegDoelToe("huisvesting", "Veilig wonen");
        ander.stelVast();
        wachtTotBezorgd(ander);
        staatErEenmaal(ander);
        assertThat(magazijn.zaak(geweigerd.gezinsplanzaak()))
                .as("het geweigerde dossier wacht op een besluit")
                .isEmpty();
        assertThat(uitgaand.metStand("WACHT", geweigerd.traject())).isNotEmpty();

        gemeente.beheer()
                .post("/api/v1/uitgaand/" + bericht.referentienummer() + "/hernieuwing", Map.of())
                .moetLukken("hernieuwing");
        wachtTotBezorgd(geweigerd);
        staatErEenmaal(geweigerd);
        assertThat(weigeringen(geweigerd)).isEmpty();
    }

    /** A suite goes on sending to us what is for the zakenmagazijn; also while that is away nothing of it is lost. */
    @Test
    void geeftDoorWatEenSuiteStuurtEnToontHetBijHetTraject() {
        Suiteverkeer suite = new Suiteverkeer(gemeente);
        Proefpersoon client = Proefpersoon.reeks().next();
        Regie regie = begin(List.of(client.alsOpgave()));
        int doel = regie.voegDoelToe("financien", "Vaste lasten worden betaald");
        regie.stelVast();
        String deelplan = regie.voegDeelplanToe("Schuldhulpverlening", "schuldhulp", doel);
        regie.start(deelplan);
        wachtTotBezorgd(regie);
        String deelzaak = regie.deelplan(deelplan).path("zaak").asText();

        assertThat(suite.zetInBehandeling(deelzaak).isBv03()).isTrue();
        assertThat(magazijn.zaak(deelzaak).orElseThrow().heeftStatus("In behandeling"))
                .isTrue();
        Wacht.tot(
                "de status staat bij het traject", () -> suite.meldingen(regie).contains("status In behandeling"));

        Wacht.tot(
                "de abonnee hoort het, ook al noemt de status geen zaaktype",
                () -> ABONNEE.weet(deelzaak, "Actualiseer zaakstatus", "SCHULDHULP", "In behandeling"));

        String nieuw = "9901Z" + UUID.randomUUID().toString().substring(0, 12);
        assertThat(suite.maakZaak(nieuw, client).isBv03()).isTrue();
        assertThat(magazijn.zaak(nieuw)).isPresent();
        Wacht.tot("de nieuwe zaak is aangeboden", () -> suite.zaken(regie).contains(nieuw + " aangeboden"));

        String elders = "9901Z" + UUID.randomUUID().toString().substring(0, 12);
        assertThat(suite.maakZaakBij(applicaties.zakenmagazijn(), elders, client)
                        .isBv03())
                .isTrue();
        assertThat(suite.notificeerNieuweZaak(elders).isBv03()).isTrue();
        Wacht.tot(
                "de zaak van de notificatie is opgevraagd en aangeboden",
                () -> suite.zaken(regie).contains(elders + " aangeboden"));

        magazijn.zetSchakelaar("uit");
        String verslag = Suiteverkeer.documentnummer();
        assertThat(suite.voegVerslagToe(deelzaak, verslag).isBv03())
                .as("bewaard tot het zakenmagazijn er weer is")
                .isTrue();
        assertThat(suite.meldingen(regie)).doesNotContain("document Verslag");
        magazijn.zetSchakelaar("aan");

        Wacht.tot(
                "het document staat bij het traject",
                () -> suite.meldingen(regie).contains("document Verslag"));
        assertThat(magazijn.zaak(deelzaak).orElseThrow().documenten()).isEqualTo(1);

        assertThat(suite.wijzigVerslag(verslag).bevat("Bv02Bericht")).isTrue();
        Wacht.tot(
                "het bijgewerkte document staat bij het traject, al noemt het bericht geen zaak",
                () -> suite.meldingen(regie).contains("bijgewerkt Verslag"));
        Wacht.tot("de abonnee hoort het ook", () -> ABONNEE.weet(deelzaak, "Update zaakdocument", "SCHULDHULP"));
    }

    /** Services that are passed on are those of suites; what an e-form server sends is for us. */
    @Test
    void houdtEenFormulierMetZijnBijlageHier() {
        Suiteverkeer suite = new Suiteverkeer(gemeente);
        String nummer = "9901F" + UUID.randomUUID().toString().substring(0, 12);
        Iterator<Proefpersoon> personen = Proefpersoon.reeks();
        personen.next();

        Soapantwoord formulier = suite.stuurFormulier(nummer, personen.next());
        Soapantwoord bijlage = suite.stuurBijlage(nummer);

        assertThat(formulier.isBv03()).as(formulier.inhoud()).isTrue();
        assertThat(bijlage.isBv03()).as(bijlage.inhoud()).isTrue();
        Wacht.tot(
                "de aanvraag en haar bijlage staan als zaak van ons in het zakenmagazijn",
                () -> magazijn.zaak(nummer)
                        .filter(z -> z.zaaktype().equals("WMOHH") && z.documenten() == 1)
                        .isPresent());
    }

    private static Regie begin(Gezinslid... leden) {
        return begin(Arrays.stream(leden).map(Gezinslid::alsOpgave).toList());
    }

    private static Regie begin(List<Map<String, Object>> personen) {
        String traject = gemeente.regisseur()
                .post("/api/v1/groepstrajecten", Map.of("personen", personen))
                .moetLukken("groepstraject starten")
                .path("id")
                .asText();
        return new Regie(gemeente.regisseur(), traject);
    }

    private static void wachtTotBezorgd(Regie regie) {
        Wacht.tot(
                "er wacht niets meer om bezorgd te worden",
                () -> uitgaand.open(regie.traject()).isEmpty());
    }

    /** Its zaak with the statuses in order and its documents, and no zaak beside it that Zaakregie does not know. */
    private static void staatErEenmaal(Regie regie) {
        String zaak = regie.gezinsplanzaak();
        List<Magazijnblik.Regel> zaken =
                magazijn.zaken().stream().filter(z -> z.zaak().equals(zaak)).toList();
        assertThat(zaken).singleElement().satisfies(z -> {
            assertThat(z.statussen()).containsExactly(GEREGISTREERD, OPGESTELD);
            assertThat(z.clienten()).isEqualTo(regie.clienten().size());
            assertThat(z.documenten())
                    .as("het plan, en een exemplaar per client")
                    .isEqualTo(1 + z.clienten());
        });
        List<String> bekend = Regie.mijn(gemeente.regisseur()).stream()
                .map(id -> new Regie(gemeente.regisseur(), id).gezinsplanzaak())
                .toList();
        assertThat(magazijn.zaken())
                .filteredOn(z -> z.zaaktype().equals("GEZINSPLAN"))
                .extracting(Magazijnblik.Regel::zaak)
                .doesNotHaveDuplicates()
                .isSubsetOf(bekend);
    }

    private static void wachtOpNavraag(Regie regie, String soort) {
        Wacht.tot(
                "het antwoord op " + soort + " kwam te laat",
                () -> uitgaand.metStand("NAVRAAG", regie.traject()).stream()
                        .anyMatch(r -> r.soort().equals(soort)));
    }

    /** Sent, and then asked for, or about to be. */
    private static boolean herhaald(Regie regie, String soort) {
        return List.of("NAVRAAG", "BEVESTIGD").stream()
                .flatMap(stand -> uitgaand.metStand(stand, regie.traject()).stream())
                .anyMatch(r -> r.soort().equals(soort) && r.pogingen() > 1);
    }

    /** Titles of the work items about refused messages of this dossier. */
    private static List<String> weigeringen(Regie regie) {
        JsonNode werk = gemeente.beheer().haal("/api/v1/werkvoorraad").moetLukken("werkvoorraad van beheer");
        return StreamSupport.stream(werk.spliterator(), false)
                .filter(w -> w.path("soort").asText().equals("uitgaandAfgewezen"))
                .filter(w -> w.path("dossier").asText().equals(regie.traject()))
                .map(w -> w.path("titel").asText())
                .toList();
    }
}
