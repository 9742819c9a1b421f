package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Another application that subscribed is told what the regiesysteem does to zaken; the regiesysteem itself is not. */
class AbonnementIT extends Magazijnproef {

    private static final String BV03 = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
            <StUF:Bv03Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>
            <StUF:berichtcode>Bv03</StUF:berichtcode></StUF:stuurgegevens></StUF:Bv03Bericht>
            </soap:Body></soap:Envelope>""";
    private static final List<String> ONTVANGEN = new CopyOnWriteArrayList<>();
    private static final HttpServer ABONNEE = luister();

    AbonnementIT() {
        super(
                Databasesoort.H2,
                Map.of(
                        "zaakregie.abonnementen.variant", "hier",
                        "zaakregie.abonnementen.bezorg-elke", "1s",
                        "zaakregie.abonnementen.afzender.organisatie", "9901",
                        "zaakregie.abonnementen.afzender.applicatie", "Zakenmagazijn",
                        "zaakregie.abonnementen.abonnees.wmo.url", adres(),
                        "zaakregie.abonnementen.abonnees.wmo.systeem.applicatie", "WmoSuite",
                        "zaakregie.abonnementen.abonnees.zelf.url", adres(),
                        "zaakregie.abonnementen.abonnees.zelf.systeem.applicatie", "Zaakregie",
                        "zaakregie.abonnementen.abonnementen[0].abonnee", "wmo",
                        "zaakregie.abonnementen.abonnementen[1].abonnee", "zelf"));
    }

    @AfterAll
    static void sluit() {
        ABONNEE.stop(0);
    }

    @Test
    void verteltEenAbonneeWatErMetEenZaakGebeurt() {
        String zaak = bestaandGezinsplan();
        assertThat(status(zaak, "2", "Gezinsplan opgesteld", "20261125100000").isBv03())
                .isTrue();
        assertThat(voegDocumentToe(zaak, nieuweDocumentidentificatie(), Map.of())
                        .isBv03())
                .isTrue();

        await().atMost(Duration.ofSeconds(20)).until(() -> over(zaak).size() == 3);

        assertThat(over(zaak))
                .allSatisfy(b -> assertThat(b)
                        .contains("notificeerOverZaak", ">WmoSuite<", "GEZINSPLAN")
                        .doesNotContain(">Zaakregie<"));
        assertThat(over(zaak).get(0)).contains("Creeer zaak");
        assertThat(over(zaak).get(1)).contains("Actualiseer zaakstatus", "Gezinsplan opgesteld");
        assertThat(over(zaak).get(2)).contains("Voeg zaakdocument toe");
    }

    private static List<String> over(String zaak) {
        return ONTVANGEN.stream().filter(b -> b.contains(zaak)).toList();
    }

    private static String adres() {
        return "http://127.0.0.1:" + ABONNEE.getAddress().getPort() + "/stuf";
    }

    private static HttpServer luister() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", uitwisseling -> {
                String bericht = new String(uitwisseling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                ONTVANGEN.add(bericht);
                byte[] antwoord = BV03.getBytes(StandardCharsets.UTF_8);
                uitwisseling.getResponseHeaders().add("Content-Type", "text/xml; charset=UTF-8");
                uitwisseling.sendResponseHeaders(200, antwoord.length);
                uitwisseling.getResponseBody().write(antwoord);
                uitwisseling.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
