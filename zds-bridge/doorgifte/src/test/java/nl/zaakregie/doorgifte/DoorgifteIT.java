package nl.zaakregie.doorgifte;

import static nl.zaakregie.doorgifte.Suiteberichten.envelop;
import static nl.zaakregie.doorgifte.Suiteberichten.nummer;
import static nl.zaakregie.doorgifte.Suiteberichten.status;
import static nl.zaakregie.doorgifte.Suiteberichten.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import nl.zaakregie.api.bericht.DocumentOntvangen;
import nl.zaakregie.api.bericht.ZaakstatusOntvangen;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.server.Testbericht;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Suites on one side, a zakenmagazijn that shows its bytes on the other. */
@SpringBootTest(
        classes = Doorgifteopstelling.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "cxf.path=/stuf",
            "spring.datasource.url=jdbc:h2:mem:doorgifte;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
            "spring.flyway.locations=classpath:db/zaakregie/doorgifte",
            "zaakregie.stuf.systeem.organisatie=9901",
            "zaakregie.stuf.systeem.applicatie=Zaakregie",
            "zaakregie.stuf.ontvangers.bekend[0].applicatie=Zakenmagazijn",
            "zaakregie.stuf.zenders.bekend[0].applicatie=Suite",
            "zaakregie.stuf.zenders.bekend[0].alle-diensten=true",
            "zaakregie.stuf.zenders.bekend[1].applicatie=Suite2",
            "zaakregie.stuf.zenders.bekend[1].alle-diensten=true",
            "zaakregie.stuf.zenders.bekend[2].applicatie=Lezer",
            "zaakregie.stuf.zenders.bekend[2].diensten=geef-zaakdetails",
            "zaakregie.doorgifte.diensten.creeer-zaak=aan",
            "zaakregie.doorgifte.diensten.actualiseerZaakstatus=aan",
            "zaakregie.doorgifte.diensten.voeg-zaakdocument-toe=aan",
            "zaakregie.doorgifte.diensten.geef-zaakdetails=aan",
            "zaakregie.doorgifte.diensten.update-zaak=uit",
        })
class DoorgifteIT {

    private static final Opnamemagazijn MAGAZIJN = new Opnamemagazijn();
    private static final String SOAP = "http://www.egem.nl/StUF/sector/zkn/0310/actualiseerZaakstatus_Lk01";

    @LocalServerPort
    private int poort;

    @Autowired
    private Regieinbox inbox;

    @Autowired
    private Nabezorger nabezorger;

    @Autowired
    private Wachtrij wachtrij;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Doorgifteopstelling.Verslag verslag;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void waarheen(DynamicPropertyRegistry eigenschappen) {
        eigenschappen.add("zaakregie.doorgifte.magazijn.url", MAGAZIJN::url);
    }

    @AfterAll
    static void stop() {
        MAGAZIJN.close();
    }

    @BeforeEach
    void begin() {
        MAGAZIJN.begin();
        inbox.begin();
        verslag.uitwisselingen().clear();
        jdbc.sql("DELETE FROM zr_doorgifte_bericht").update();
    }

    @Test
    void geeftElkeByteDoorEnElkeByteVanHetAntwoordTerug() throws Exception {
        String eigenaardig = "\uFEFF<?xml version='1.0' encoding='UTF-8' ?>\r\n<!-- onderweg -->\r\n<raar:Envelope"
                + " xmlns:raar='http://schemas.xmlsoap.org/soap/envelope/'  ><raar:Header><w:Security"
                + " xmlns:w=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\">"
                + "<ds:SignatureValue xmlns:ds='http://www.w3.org/2000/09/xmldsig#'>AbC&#x0A;d=</ds:SignatureValue>"
                + "</w:Security></raar:Header>\n<raar:Body   Id='b1'>"
                + status(nummer()).kaal().replace("\n", "\r\n").replace("Mulder", "M<![CDATA[u]]>lder&#233;")
                + "</raar:Body></raar:Envelope>\n\n";
        byte[] verzonden = eigenaardig.getBytes(StandardCharsets.UTF_8);

        HttpResponse<byte[]> antwoord = post("OntvangAsynchroon", verzonden, '"' + SOAP + '"');

        assertThat(MAGAZIJN.ontvangen()).singleElement().satisfies(o -> {
            assertThat(o.bytes()).isEqualTo(verzonden);
            assertThat(o.pad()).isEqualTo("OntvangAsynchroon");
            assertThat(o.soapactie()).isEqualTo('"' + SOAP + '"');
            assertThat(o.mediatype()).isEqualTo("text/xml; charset=UTF-8");
        });
        assertThat(antwoord.body()).isEqualTo(MAGAZIJN.antwoord());
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("text/xml;charset=utf-8");
    }

    @Test
    void geeftDeFoutVanHetMagazijnMetZijnStatusTerugEnMerktDanNietsOp() throws Exception {
        MAGAZIJN.antwoordt(500, Opnamemagazijn.fout("StUF064"));

        HttpResponse<byte[]> antwoord = post(status(nummer()));

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body()).isEqualTo(MAGAZIJN.antwoord());
        assertThat(inbox.berichten()).isEmpty();
        assertThat(wachtrij.aantal("WACHT")).isZero();
    }

    @Test
    void laatDeRegieEenStatusVanEenGevolgdeZaakMerken() throws Exception {
        Testbericht bericht = status(nummer());

        post(bericht);
        post(bericht);

        assertThat(inbox.berichten()).singleElement().satisfies(b -> {
            ZaakstatusOntvangen status = (ZaakstatusOntvangen) b;
            assertThat(status.afzender()).isEqualTo("Suite");
            assertThat(status.status()).isEqualTo("In behandeling");
        });
        assertThat(MAGAZIJN.ontvangen()).hasSize(2);
    }

    @Test
    void bewaartNietsVanEenZaakDieNiemandVolgt() throws Exception {
        post(new Testbericht(
                "zds11-actualiseerZaakstatus", status(nummer()).xml().replace("000042", "000043")));

        assertThat(MAGAZIJN.ontvangen()).hasSize(1);
        assertThat(inbox.berichten()).isEmpty();
        assertThat(aantalRijen()).isZero();
    }

    @Test
    void steltDeRegieBuitenDienstDeSuiteNietTeleurMaarLaatHaarHerhalen() throws Exception {
        inbox.gaatStuk();

        HttpResponse<byte[]> antwoord = post(status(nummer()));

        assertThat(tekst(antwoord)).contains("Fo03Bericht", ">StUF046<");
        assertThat(antwoord.statusCode()).isEqualTo(500);
    }

    @Test
    void bewaartEenAsynchroonBerichtZolangHetMagazijnWegIsEnBezorgtHetDaarnaOngewijzigd() throws Exception {
        MAGAZIJN.valtUit(true);
        String nummer = nummer();
        Testbericht bericht = status(nummer);

        HttpResponse<byte[]> antwoord = post(bericht);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(tekst(antwoord)).contains("Bv03Bericht", ">" + nummer + "</StUF:crossRefnummer>");
        assertThat(inbox.berichten()).as("nog niet gebeurd").isEmpty();
        nabezorger.bezorg();
        assertThat(wachtrij.aantal("WACHT")).isEqualTo(1);

        MAGAZIJN.valtUit(false);
        nabezorger.bezorg();

        assertThat(MAGAZIJN.ontvangen())
                .singleElement()
                .satisfies(o -> assertThat(o.bytes()).isEqualTo(envelop(bericht)));
        assertThat(inbox.berichten()).hasSize(1);
        assertThat(wachtrij.aantal("GELEVERD")).isEqualTo(1);
        assertThat(aantalDelen()).as("de inhoud is weg").isZero();
    }

    @Test
    void herkentEenHerhalingVanEenBewaardBericht() throws Exception {
        MAGAZIJN.valtUit(true);
        Testbericht bericht = status(nummer());
        byte[] eerste = post(bericht).body();

        assertThat(post(bericht).body()).isEqualTo(eerste);
        assertThat(tekst(post(bericht.met("In behandeling", "Afgehandeld")))).contains(">StUF016<", "Fo03Bericht");

        MAGAZIJN.valtUit(false);
        nabezorger.bezorg();
        assertThat(post(bericht).body()).isEqualTo(eerste);
        assertThat(MAGAZIJN.ontvangen()).hasSize(1);
    }

    @Test
    void houdtDeVolgordePerZenderEnPerZaakEnHoudtAnderenNietOp() throws Exception {
        MAGAZIJN.valtUit(true);
        Testbericht eerste = status(nummer());
        post(eerste);
        MAGAZIJN.valtUit(false);

        Testbericht zelfdeZender =
                new Testbericht(eerste.naam(), status(nummer()).xml().replace("000042", "000077"));
        Testbericht zelfdeZaak = van("Suite2", status(nummer()));
        Testbericht ander = van(
                "Suite2", new Testbericht(eerste.naam(), status(nummer()).xml().replace("000042", "000099")));
        assertThat(tekst(post(zelfdeZaak))).doesNotContain("van het magazijn");
        assertThat(tekst(post(zelfdeZender))).doesNotContain("van het magazijn");
        assertThat(tekst(post(ander)))
                .as("ook deze zender wacht nu op zichzelf")
                .doesNotContain("van het magazijn");
        assertThat(MAGAZIJN.ontvangen()).isEmpty();

        nabezorger.bezorg();

        assertThat(MAGAZIJN.ontvangen().stream()
                        .map(Opnamemagazijn.Ontvangen::bytes)
                        .toList())
                .containsExactly(envelop(eerste), envelop(zelfdeZaak), envelop(zelfdeZender), envelop(ander));
    }

    @Test
    void geeftOpEenVraagEenFoutZolangHetMagazijnWegIs() throws Exception {
        MAGAZIJN.valtUit(true);

        HttpResponse<byte[]> antwoord =
                post(Testbericht.lees("zds12-geefZaakdetails").metReferentie(nummer()));

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(tekst(antwoord)).contains("Fo02Bericht", ">StUF049<").doesNotContain("Exception");
        assertThat(aantalRijen()).isZero();
    }

    @Test
    void legtEenLaterGeweigerdBerichtVoorAanFunctioneelBeheer() throws Exception {
        MAGAZIJN.valtUit(true);
        post(status(nummer()));
        MAGAZIJN.valtUit(false);
        MAGAZIJN.antwoordt(500, Opnamemagazijn.fout("StUF064"));

        nabezorger.bezorg();

        assertThat(wachtrij.afgewezen()).singleElement().satisfies(a -> {
            assertThat(a.code()).isEqualTo("StUF064");
            assertThat(wachtrij.opnieuw(a.id())).isTrue();
        });
        MAGAZIJN.begin();
        nabezorger.bezorg();
        assertThat(MAGAZIJN.ontvangen()).hasSize(1);
        assertThat(wachtrij.afgewezen()).isEmpty();
    }

    @Test
    void vernietigtDeInhoudVanWatWordtOvergeslagen() throws Exception {
        MAGAZIJN.valtUit(true);
        post(status(nummer()));
        MAGAZIJN.valtUit(false);
        MAGAZIJN.antwoordt(500, Opnamemagazijn.fout("StUF055"));
        nabezorger.bezorg();

        assertThat(wachtrij.overslaan(wachtrij.afgewezen().get(0).id())).isTrue();

        assertThat(aantalDelen()).isZero();
        assertThat(wachtrij.afgewezen()).isEmpty();
    }

    @Test
    void houdtEenMeldingHierEnGeeftEenAndereZaakDoor() throws Exception {
        Testbericht zaak = Testbericht.lees("zds12-creeerZaak").metReferentie(nummer());
        post(zaak);
        assertThat(MAGAZIJN.ontvangen()).hasSize(1);

        String type = zaak.xml().replaceAll("(?s).*<ZKN:isVan.*?<ZKN:code>([^<]*)<.*", "$1");
        Testbericht melding = new Testbericht(
                zaak.naam(), zaak.metAnderNummer(nummer()).xml().replace(">" + type + "<", ">SIGNAALSD<"));
        HttpResponse<byte[]> antwoord = post(melding);

        assertThat(MAGAZIJN.ontvangen()).hasSize(1);
        assertThat(tekst(antwoord)).as("door de inbox beoordeeld").contains("StUF064");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zds11-updateZaak", "zds12-geefZaakstatus"})
    void geeftNietDoorWatUitStaatOfNietGenoemdIs(String naam) throws Exception {
        HttpResponse<byte[]> antwoord = post(Testbericht.lees(naam).metReferentie(nummer()));

        assertThat(tekst(antwoord)).contains(">StUF040<");
        assertThat(MAGAZIJN.ontvangen()).isEmpty();
    }

    @Test
    void geeftNietsDoorVanWieHetNietMag() throws Exception {
        assertThat(tekst(post(van("Vreemde", status(nummer()))))).contains(">StUF013<");
        assertThat(tekst(post(van("Lezer", status(nummer()))))).contains(">StUF052<");

        assertThat(MAGAZIJN.ontvangen()).isEmpty();
    }

    @Test
    void laatOnleesbaarsAanDeEindpunten() throws Exception {
        HttpResponse<byte[]> antwoord = post("OntvangAsynchroon", "<geen envelop".getBytes(StandardCharsets.UTF_8), "");

        assertThat(tekst(antwoord)).contains(">StUF055<");
        assertThat(antwoord.statusCode()).isEqualTo(500);
    }

    @Test
    void geeftEenGrootDocumentDoorEnMerktHetOp() throws Exception {
        byte[] inhoud = new byte[6 * 1024 * 1024];
        new Random(7).nextBytes(inhoud);
        Testbericht klein = Testbericht.lees("zds12-voegZaakdocumentToe").metReferentie(nummer());
        String base64 = java.util.Base64.getEncoder().encodeToString(inhoud);
        String groot = klein.xml().replaceAll("(?s)(<ZKN:inhoud[^>]*>)[^<]*<", "$1" + base64 + "<");
        byte[] verzonden = envelop(new Testbericht(klein.naam(), groot));
        MAGAZIJN.valtUit(true);
        post("OntvangAsynchroon", verzonden, '"' + klein.service().soapAction() + '"');
        MAGAZIJN.valtUit(false);

        nabezorger.bezorg();

        assertThat(MAGAZIJN.ontvangen())
                .singleElement()
                .satisfies(o -> assertThat(o.bytes()).isEqualTo(verzonden));
        assertThat(inbox.berichten())
                .singleElement()
                .satisfies(b -> assertThat(((DocumentOntvangen) b).document())
                        .map(Documentidentificatie::waarde)
                        .isPresent());
    }

    @Test
    void legtDoorgevenEnNabezorgenVastZonderInhoud() throws Exception {
        MAGAZIJN.antwoordt(500, Opnamemagazijn.fout("StUF064"));
        post(status(nummer()));
        MAGAZIJN.begin();
        MAGAZIJN.valtUit(true);
        post(status(nummer()));
        MAGAZIJN.valtUit(false);

        nabezorger.bezorg();

        assertThat(verslag.uitwisselingen())
                .extracting(u -> u.richting() + " " + u.afloop().resultaat()
                        + u.afloop().foutcode().map(" "::concat).orElse(""))
                .containsExactly("INKOMEND Fo03 StUF064", "INKOMEND Bv03", "UITGAAND Bv03");
        assertThat(verslag.uitwisselingen()).allSatisfy(u -> {
            assertThat(u.bericht().zaakidentificatie()).contains("9901-2026-000042");
            assertThat(u.inhoud()).isEmpty();
        });
    }

    @Test
    void legtElkePogingOmLaterTeBezorgenVastMetHaarUitkomst() throws Exception {
        MAGAZIJN.valtUit(true);
        String nummer = nummer();
        post(status(nummer));
        verslag.uitwisselingen().clear();

        nabezorger.bezorg();
        nabezorger.bezorg();
        MAGAZIJN.valtUit(false);
        nabezorger.bezorg();

        assertThat(verslag.uitwisselingen())
                .extracting(u -> u.richting() + " " + u.afloop().resultaat())
                .containsExactly("UITGAAND ONBEKEND", "UITGAAND ONBEKEND", "UITGAAND Bv03");
        assertThat(verslag.uitwisselingen()).allSatisfy(u -> {
            assertThat(u.bericht().referentienummer()).contains(nummer);
            assertThat(u.bericht().zender()).map(Systeem::applicatie).contains("Suite");
            assertThat(u.bericht().zaakidentificatie()).contains("9901-2026-000042");
            assertThat(u.omvang()).isPositive();
        });
    }

    private HttpResponse<byte[]> post(Testbericht bericht) throws Exception {
        return post(
                bericht.service().portType().naam(),
                envelop(bericht),
                '"' + bericht.service().soapAction() + '"');
    }

    private HttpResponse<byte[]> post(String adres, byte[] bytes, String actie) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/stuf/" + adres))
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .header("SOAPAction", actie)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String tekst(HttpResponse<byte[]> antwoord) {
        return new String(antwoord.body(), StandardCharsets.UTF_8);
    }

    private int aantalRijen() {
        return jdbc.sql("SELECT COUNT(*) FROM zr_doorgifte_bericht")
                .query(Integer.class)
                .single();
    }

    private int aantalDelen() {
        return jdbc.sql("SELECT COUNT(*) FROM zr_doorgifte_deel")
                .query(Integer.class)
                .single();
    }
}
