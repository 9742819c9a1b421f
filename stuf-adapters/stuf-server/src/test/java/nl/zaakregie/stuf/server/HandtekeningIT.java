package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Berichtbeveiliging;
import nl.zaakregie.stuf.client.Berichtbeveiliging.Gebruikersnaam;
import nl.zaakregie.stuf.client.Berichtbeveiliging.Ondertekening;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Verzendresultaat.Afgewezen;
import nl.zaakregie.stuf.client.Voorbeeldzaken;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** WS-Security where a signature over the Body is demanded; a UsernameToken may come with it. */
@TestPropertySource(
        properties = {
            "zaakregie.stuf.zenders.bekend[0].certificaat=CN=suite,O=Gemeente Waterkerk,C=NL",
            "zaakregie.stuf.wss.ssl-bundle=handtekeningen",
            "zaakregie.stuf.wss.ondertekening=verplicht",
            "zaakregie.stuf.wss.maximale-omvang=100KB",
            "zaakregie.stuf.wss.gebruikers[0].naam=suite",
            "zaakregie.stuf.wss.gebruikers[0].wachtwoord=juist",
        })
class HandtekeningIT extends Eindpunttest {

    private static final Systeem WIJ = Systeem.van("9901", "Suite");
    private static final Systeem ZIJ = Systeem.van("9901", "Zakenmagazijn");

    @LocalServerPort
    private int eigenPoort;

    @DynamicPropertySource
    static void certificaten(DynamicPropertyRegistry instellingen) {
        String bundel = "spring.ssl.bundle.jks.handtekeningen.truststore.";
        instellingen.add(
                bundel + "location",
                () -> Testcertificaten.alle().bestand("vertrouwd").toUri());
        instellingen.add(bundel + "password", () -> Testcertificaten.WACHTWOORD);
    }

    @Test
    void neemtEenOndertekendBerichtAan() throws Exception {
        assertThat(client(adres(), ondertekening("suite"))
                        .creeerZaak(nummer(), Voorbeeldzaken.gezinsplan())
                        .isBeantwoord())
                .isTrue();
        assertThat(magazijn.zaken).containsValue(Voorbeeldzaken.gezinsplan());
    }

    @Test
    void neemtHandtekeningEnUsernameTokenSamenAan() throws Exception {
        Berichtbeveiliging beide = new Berichtbeveiliging(
                Optional.of(new Gebruikersnaam("suite", "juist", true)),
                ondertekening("suite").ondertekening());

        assertThat(client(adres(), beide)
                        .creeerZaak(nummer(), Voorbeeldzaken.klein())
                        .isBeantwoord())
                .isTrue();
    }

    @Test
    void weigertDeHandtekeningVanEenAnderEnVanEenVreemde() throws Exception {
        for (String naam : new String[] {"ander", "vreemde"}) {
            assertThat(client(adres(), ondertekening(naam)).creeerZaak(nummer(), Voorbeeldzaken.klein()))
                    .as(naam)
                    .isInstanceOfSatisfying(
                            Afgewezen.class, a -> assertThat(a.fout().code()).isEqualTo("StUF052"));
        }
        assertThat(magazijn.zaken).isEmpty();
    }

    @Test
    void weigertEenBerichtZonderHandtekening() throws Exception {
        HttpResponse<String> antwoord = post.verstuur(Testbericht.lees("zds12-creeerZaak"));

        assertFout(antwoord, "Fo03", "StUF052");
        assertThat(magazijn.zaken).isEmpty();
    }

    @Test
    void weigertEenGewijzigdBericht() throws Exception {
        assertFout(stuur(ondertekend().replace(">Boer<", ">Boerin<")), "Fo03", "StUF052");
        assertThat(magazijn.zaken).isEmpty();
        assertThat(stuur(ondertekend()).statusCode()).as("ongewijzigd wel").isEqualTo(200);
    }

    @Test
    void weigertEenVerplaatstOndertekendDeel() throws Exception {
        String ondertekend = ondertekend();
        int begin = ondertekend.indexOf("<soap:Body");
        int einde = ondertekend.indexOf("</soap:Body>") + "</soap:Body>".length();
        String body = ondertekend.substring(begin, einde);
        String vals = body.replaceFirst(" (wsu:)?Id=\"[^\"]*\"", "").replace(">Boer<", ">Boerin<");
        String inHeader = ondertekend.substring(0, begin).replace("</soap:Header>", "<x>" + body + "</x></soap:Header>")
                + vals
                + ondertekend.substring(einde);
        String tweeBodies = ondertekend.substring(0, einde) + vals + ondertekend.substring(einde);
        String valsEerst = ondertekend.substring(0, begin) + vals + ondertekend.substring(begin);

        assertThat(vals).isNotEqualTo(body);
        assertFout(stuur(inHeader), "Fo03", "StUF052");
        assertFout(stuur(tweeBodies), "Fo03", "StUF052");
        assertFout(stuur(valsEerst), "Fo03", "StUF052");
        assertThat(magazijn.zaken).isEmpty();
    }

    @Test
    void weigertEenHandtekeningDieNogEensWordtGestuurd() throws Exception {
        String ondertekend = ondertekend();

        assertThat(stuur(ondertekend).statusCode()).isEqualTo(200);
        assertFout(stuur(ondertekend), "Fo03", "StUF052");
    }

    @Test
    void zegtDatEenOndertekendBerichtTeGrootIs() throws Exception {
        String ondertekend = ondertekend();

        HttpResponse<String> antwoord =
                stuur(ondertekend.replace("</soap:Body>", " ".repeat(100 * 1024) + "</soap:Body>"));

        assertFout(antwoord, "Fo03", "StUF055");
        assertThat(antwoord.body()).contains("groter dan");
    }

    private HttpResponse<String> stuur(String envelop) throws Exception {
        return post.ruw("OntvangAsynchroon", envelop, "");
    }

    /** What our own client makes of a creeerZaak. */
    private static String ondertekend() throws Exception {
        AtomicReference<String> opgevangen = new AtomicReference<>("");
        HttpServer vanger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        vanger.createContext("/", uitwisseling -> {
            opgevangen.set(new String(uitwisseling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            uitwisseling.sendResponseHeaders(503, -1);
            uitwisseling.close();
        });
        vanger.start();
        try {
            URI adres = URI.create("http://127.0.0.1:" + vanger.getAddress().getPort());
            client(adres, ondertekening("suite")).creeerZaak(nummer(), Voorbeeldzaken.klein());
            return opgevangen.get();
        } finally {
            vanger.stop(0);
        }
    }

    private static Berichtbeveiliging ondertekening(String naam) throws Exception {
        Testcertificaten alle = Testcertificaten.alle();
        return Berichtbeveiliging.met(new Ondertekening(alle.sleutel(naam), alle.certificaat(naam)));
    }

    private static Zakenmagazijnclient client(URI adres, Berichtbeveiliging beveiliging) {
        return new Zakenmagazijnclient(StufVerbinding.naar(adres).met(beveiliging), StufVersie.ZDS_1_2, WIJ, ZIJ);
    }

    private URI adres() {
        return URI.create("http://127.0.0.1:" + eigenPoort + "/stuf");
    }

    private static Berichtnummer nummer() {
        return new Berichtnummer(UUID.randomUUID().toString(), new StufTijdstip("20261124103000000"));
    }
}
