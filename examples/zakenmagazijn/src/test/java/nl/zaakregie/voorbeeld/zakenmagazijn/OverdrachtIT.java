package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproces;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Soapantwoord;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite.Vraag;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Web;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The simulated backoffice suite, with a regiesysteem that only keeps what it gets. */
class OverdrachtIT {

    private static final String BV03 = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
            <StUF:Bv03Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>
            <StUF:berichtcode>Bv03</StUF:berichtcode></StUF:stuurgegevens></StUF:Bv03Bericht>
            </soap:Body></soap:Envelope>""";

    private final List<Soapantwoord> ontvangen = new CopyOnWriteArrayList<>();
    private final AtomicInteger storingen = new AtomicInteger();
    private HttpServer regiesysteem;
    private Magazijnproces proces;
    private Suite suite;

    @BeforeEach
    void start() throws IOException {
        regiesysteem = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        regiesysteem.createContext("/stuf/OntvangAsynchroon", uitwisseling -> {
            String bericht = new String(uitwisseling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean storing = storingen.getAndDecrement() > 0;
            byte[] antwoord = BV03.getBytes(StandardCharsets.UTF_8);
            uitwisseling.getResponseHeaders().add("Content-Type", "text/xml; charset=UTF-8");
            uitwisseling.sendResponseHeaders(storing ? 503 : 200, antwoord.length);
            uitwisseling.getResponseBody().write(antwoord);
            uitwisseling.close();
            ontvangen.add(new Soapantwoord(storing ? 503 : 200, bericht));
        });
        regiesysteem.start();
        proces = Magazijnproces.op(
                Databasesoort.H2,
                Map.of(
                        "zakenmagazijn.backoffice.bedenktijd",
                        "0s",
                        "zakenmagazijn.backoffice.regiesysteem",
                        "http://127.0.0.1:" + regiesysteem.getAddress().getPort() + "/stuf"));
        suite = new Suite(proces);
    }

    @AfterEach
    void stop() {
        proces.close();
        regiesysteem.stop(0);
    }

    @Test
    void accepteertVanzelfEnHerhaaltHetAntwoordTotHetIsAangekomen() {
        storingen.set(1);

        assertThat(draagOver("9901Z55", "vraag-1").isBv03()).isTrue();

        await().atMost(Duration.ofSeconds(15)).until(() -> ontvangen.size() == 2);
        assertThat(ontvangen.get(1).waarde("antwoord")).isEqualTo("Overdracht geaccepteerd");
        assertThat(ontvangen.get(1).waarde("crossRefnummer")).isEqualTo("vraag-1");
        assertThat(ontvangen.get(1).tekst()).isEqualTo(ontvangen.get(0).tekst());
        await().atMost(Duration.ofSeconds(5))
                .until(() ->
                        Web.get(proces.adres("/backoffice/overdrachten")).body().contains("BEZORGD"));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(Web.get(proces.adres("/api/v1/berichtenlog?richting=UITGAAND&zaak=9901Z55"))
                                        .body())
                                .contains("bevestigOverdragenZaak", "NIET_AFGELEVERD", "Bv03"));
    }

    @Test
    void weigertMetEenMeldingAlsDatIsGevraagd() {
        Web.post(proces.adres("/backoffice"), "{\"antwoord\":\"weiger\",\"melding\":\"Geen plaats\"}");

        draagOver("9901Z56", "vraag-2");

        await().atMost(Duration.ofSeconds(15)).until(() -> ontvangen.size() == 1);
        assertThat(ontvangen.get(0).waarde("antwoord")).isEqualTo("Overdracht geweigerd");
        assertThat(ontvangen.get(0).waarde("melding")).isEqualTo("Geen plaats");
    }

    @Test
    void wachtOpEenMensAlsDatIsGevraagd() {
        Web.post(proces.adres("/backoffice"), "{\"antwoord\":\"handmatig\"}");
        draagOver("9901Z57", "vraag-3");
        assertThat(Web.get(proces.adres("/backoffice/overdrachten")).body()).contains("ONTVANGEN");

        String besluit = "{\"antwoord\":\"accepteer\"}";
        assertThat(Web.post(proces.adres("/backoffice/overdrachten/9901Z57"), besluit)
                        .statusCode())
                .isEqualTo(200);

        await().atMost(Duration.ofSeconds(15)).until(() -> ontvangen.size() == 1);
        assertThat(Web.post(proces.adres("/backoffice/overdrachten/9901Z57"), besluit)
                        .statusCode())
                .isEqualTo(404);
    }

    private Soapantwoord draagOver(String zaak, String referentienummer) {
        return suite.stuur(
                Vraag.OVERDRAGEN_ZAAK,
                "overdragenZaak",
                Map.of("identificatie", zaak, "referentienummer", referentienummer));
    }
}
