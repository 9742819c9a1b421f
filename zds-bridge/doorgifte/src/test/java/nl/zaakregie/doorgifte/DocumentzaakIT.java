package nl.zaakregie.doorgifte;

import static nl.zaakregie.doorgifte.Documentberichten.bijgewerkt;
import static nl.zaakregie.doorgifte.Suiteberichten.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.zaakregie.api.bericht.DocumentBijgewerkt;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.log.Uitwisseling;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An updateZaakdocument names no zaak as a rule; the regie hears of it all the same. */
@SpringBootTest(
        classes = Doorgifteopstelling.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "cxf.path=/stuf",
            "spring.datasource.url=jdbc:h2:mem:documentzaak;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
            "spring.flyway.locations=classpath:db/zaakregie/doorgifte",
            "zaakregie.stuf.systeem.organisatie=9901",
            "zaakregie.stuf.systeem.applicatie=Zaakregie",
            "zaakregie.stuf.ontvangers.bekend[0].applicatie=Zakenmagazijn",
            "zaakregie.stuf.zenders.bekend[0].applicatie=Suite",
            "zaakregie.stuf.zenders.bekend[0].alle-diensten=true",
            "zaakregie.doorgifte.diensten.update-zaakdocument=aan",
        })
class DocumentzaakIT {

    private static final Opnamemagazijn MAGAZIJN = new Opnamemagazijn();
    private static final String GEVOLGD = "9901-2026-000042";

    @LocalServerPort
    private int poort;

    @Autowired
    private Regieinbox inbox;

    @Autowired
    private Documentvrager vrager;

    @Autowired
    private Documentvragen vragen;

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
        MAGAZIJN.antwoordt(200, Documentberichten.bv02());
        inbox.begin();
        verslag.uitwisselingen().clear();
        jdbc.sql("DELETE FROM zr_doorgifte_documentvraag").update();
    }

    @ParameterizedTest
    @CsvSource({
        "ZDS11_UPDATE_ZAAKDOCUMENT,ZDS11_GEEF_ZAAKDOCUMENT_LEZEN",
        "ZDS12_UPDATE_ZAAKDOCUMENT,ZDS12_GEEF_ZAAKDOCUMENT_LEZEN"
    })
    void vraagtNaAfleveringBijWelkeZakenHetDocumentHoort(StufService wijzig, StufService lees) throws Exception {
        byte[] verzonden = bijgewerkt(wijzig, nummer());
        MAGAZIJN.antwoordtOp("BeantwoordVraag", Documentberichten.lezen(lees, GEVOLGD, "9901-VREEMD"));

        HttpResponse<byte[]> antwoord = post(wijzig, verzonden);
        assertThat(antwoord.body()).isEqualTo(MAGAZIJN.antwoord());
        assertThat(inbox.berichten()).as("nog niet gevraagd").isEmpty();
        vrager.vraag();

        assertThat(MAGAZIJN.ontvangen().get(0).bytes()).isEqualTo(verzonden);
        assertThat(new String(MAGAZIJN.ontvangen().get(1).bytes(), StandardCharsets.UTF_8))
                .contains(Documentberichten.DOCUMENT, ">Zaakregie<", ">Zakenmagazijn<")
                .doesNotContain("inhoud");
        assertThat(inbox.berichten()).singleElement().isInstanceOfSatisfying(DocumentBijgewerkt.class, b -> {
            assertThat(b.zaak().waarde()).isEqualTo(GEVOLGD);
            assertThat(b.afzender()).isEqualTo("Suite");
            assertThat(b.documenttype()).contains("Verslag");
        });
        assertThat(vragen.aantal()).isZero();
        assertThat(verslag.uitwisselingen())
                .extracting(Uitwisseling::richting)
                .as("ook de vraag staat in de berichtenlog")
                .hasSize(2);
    }

    @Test
    void vraagtNietsAlsHetBerichtDeZaakZelfNoemt() throws Exception {
        post(
                StufService.ZDS12_UPDATE_ZAAKDOCUMENT,
                bijgewerkt(StufService.ZDS12_UPDATE_ZAAKDOCUMENT, nummer(), GEVOLGD));

        assertThat(inbox.berichten()).singleElement().isInstanceOf(DocumentBijgewerkt.class);
        assertThat(vragen.aantal()).isZero();
    }

    @Test
    void blijftVragenZolangHetMagazijnWegIsEnGeeftHetEenKeerOpAlsHetDocumentErNietIs() throws Exception {
        stuur();
        MAGAZIJN.valtUit(true);
        for (int keer = 0; keer < 12; keer++) {
            nu();
            vrager.vraag();
        }
        assertThat(vragen.aantal()).as("het magazijn is weg").isEqualTo(1);

        MAGAZIJN.valtUit(false);
        MAGAZIJN.antwoordtOp("BeantwoordVraag", Documentberichten.lezen(StufService.ZDS12_GEEF_ZAAKDOCUMENT_LEZEN));
        nu();
        vrager.vraag();

        assertThat(vragen.aantal()).isZero();
        assertThat(inbox.berichten()).isEmpty();
    }

    @Test
    void vraagtNietsNaEenWeigering() throws Exception {
        MAGAZIJN.antwoordt(500, Opnamemagazijn.fout("StUF058"));

        stuur();

        assertThat(vragen.aantal()).isZero();
    }

    @Test
    void vraagtOpnieuwAlsDeInboxHetNietAanneemt() throws Exception {
        MAGAZIJN.antwoordtOp(
                "BeantwoordVraag", Documentberichten.lezen(StufService.ZDS12_GEEF_ZAAKDOCUMENT_LEZEN, GEVOLGD));
        stuur();
        inbox.gaatStuk();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(vrager::vraag))
                .isNotNull();
        inbox.begin();

        vrager.vraag();

        assertThat(inbox.berichten()).hasSize(1);
        assertThat(vragen.aantal()).isZero();
    }

    @Test
    void antwoordtMetDeFoutVanEenSynchroonBerichtAlsDeInboxStukIs() throws Exception {
        inbox.gaatStuk();

        HttpResponse<byte[]> antwoord = post(
                StufService.ZDS12_UPDATE_ZAAKDOCUMENT,
                bijgewerkt(StufService.ZDS12_UPDATE_ZAAKDOCUMENT, nummer(), GEVOLGD));

        assertThat(new String(antwoord.body(), StandardCharsets.UTF_8)).contains("Fo02Bericht", ">StUF049<");
    }

    private void stuur() throws Exception {
        post(StufService.ZDS12_UPDATE_ZAAKDOCUMENT, bijgewerkt(StufService.ZDS12_UPDATE_ZAAKDOCUMENT, nummer()));
    }

    private void nu() {
        jdbc.sql("UPDATE zr_doorgifte_documentvraag SET niet_voor = TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00+00'")
                .update();
    }

    private HttpResponse<byte[]> post(StufService dienst, byte[] bytes) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/stuf/"
                                + dienst.portType().naam()))
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .header("SOAPAction", '"' + dienst.soapAction() + '"')
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
