package nl.zaakregie.dossieropslag.zaak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.api.uitgaand.Verzending;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.testkit.geheugen.GeheugenZaaktypen;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A zakenmagazijn that is up, down, refuses, answers too late, and is asked afterwards; over real HTTP. */
class ZaakbezorgerIT {

    private static final String BV03 = """
            <StUF:Bv03Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>\
            <StUF:berichtcode>Bv03</StUF:berichtcode></StUF:stuurgegevens></StUF:Bv03Bericht>""";
    private static final String FO03 = """
            <s:Fault><faultcode>s:Client</faultcode><faultstring>x</faultstring><detail>\
            <StUF:Fo03Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>\
            <StUF:berichtcode>Fo03</StUF:berichtcode></StUF:stuurgegevens><StUF:body><StUF:code>StUF064</StUF:code>\
            <StUF:plek>server</StUF:plek><StUF:omschrijving>Object niet gevonden</StUF:omschrijving>\
            </StUF:body></StUF:Fo03Bericht></detail></s:Fault>""";
    private static final String NIETS_GEVONDEN = """
            <ZDS:geefZaakdetails_ZakLa01 xmlns:ZDS="http://www.stufstandaarden.nl/koppelvlak/zds0120" \
            xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:StUF="http://www.egem.nl/StUF/StUF0301">\
            <ZKN:stuurgegevens><StUF:berichtcode>La01</StUF:berichtcode><StUF:entiteittype>ZAK</StUF:entiteittype>\
            </ZKN:stuurgegevens><ZKN:parameters><StUF:indicatorVervolgvraag>false</StUF:indicatorVervolgvraag>\
            </ZKN:parameters>%s</ZDS:geefZaakdetails_ZakLa01>""";
    private static final String GEVONDEN = """
            <ZKN:antwoord><ZKN:object StUF:entiteittype="ZAK"><ZKN:identificatie>9901-2026-1</ZKN:identificatie>\
            </ZKN:object></ZKN:antwoord>""";

    private final CountDownLatch klaar = new CountDownLatch(1);
    private HttpServer magazijn;
    private volatile int status = 200;
    private volatile String antwoord = BV03;
    private volatile boolean zwijgt;

    @BeforeEach
    void start() throws IOException {
        magazijn = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        magazijn.createContext("/", uitwisseling -> {
            uitwisseling.getRequestBody().readAllBytes();
            if (zwijgt) {
                wacht();
            }
            byte[] tekst = ("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + antwoord
                            + "</s:Body></s:Envelope>")
                    .getBytes(StandardCharsets.UTF_8);
            uitwisseling.getResponseHeaders().add("Content-Type", "text/xml; charset=UTF-8");
            uitwisseling.sendResponseHeaders(status, tekst.length);
            uitwisseling.getResponseBody().write(tekst);
            uitwisseling.close();
        });
        magazijn.start();
    }

    @AfterEach
    void stop() {
        klaar.countDown();
        magazijn.stop(0);
    }

    @Test
    void bevestigtNaEenBv03() {
        assertThat(bezorger().bezorg(verzending())).isEqualTo(new Bezorging.Bevestigd());
    }

    @Test
    void weetDatErNietsAankwamAlsHetMagazijnUitStaat() {
        Bezorger<CreeerZaak> bezorger = bezorger();
        magazijn.stop(0);

        assertThat(bezorger.bezorg(verzending())).isInstanceOf(Bezorging.Mislukt.class);
    }

    @Test
    void geeftEenWeigeringDoorMetCodeEnPlek() {
        status = 500;
        antwoord = FO03;

        assertThat(bezorger().bezorg(verzending())).isInstanceOfSatisfying(Bezorging.Afgewezen.class, afwijzing -> {
            assertThat(afwijzing.code()).isEqualTo("StUF064");
            assertThat(afwijzing.details()).extracting(d -> d.waar()).containsExactly("server");
        });
    }

    @Test
    void weetHetNietAlsHetAntwoordUitblijftEnVraagtDanNa() {
        zwijgt = true;
        Bezorger<CreeerZaak> bezorger = bezorger();

        assertThat(bezorger.bezorg(verzending())).isInstanceOf(Bezorging.Onbekend.class);
        assertThat(bezorger.vraagNa(verzending())).isInstanceOf(Bezorging.Onbekend.class);
    }

    @Test
    void hoortBijNavraagOfDeZaakErIs() {
        antwoord = NIETS_GEVONDEN.formatted("");
        assertThat(bezorger().vraagNa(verzending())).isInstanceOf(Bezorging.Mislukt.class);

        antwoord = NIETS_GEVONDEN.formatted(GEVONDEN);
        assertThat(bezorger().vraagNa(verzending())).isEqualTo(new Bezorging.Bevestigd());
    }

    private Bezorger<CreeerZaak> bezorger() {
        URI adres = URI.create("http://127.0.0.1:" + magazijn.getAddress().getPort() + "/stuf");
        Zakenmagazijnclient client = new Zakenmagazijnclient(
                StufVerbinding.naar(adres).met(Duration.ofSeconds(1), Duration.ofMillis(400)),
                StufVersie.ZDS_1_2,
                Systeem.van("9901", "Zaakregie"),
                Systeem.van("9901", "Zakenmagazijn"));
        return new Zaakbezorgers(new Zaakvertaling(GeheugenZaaktypen.standaard()), client, Clock.systemUTC())
                .creeerZaak();
    }

    private static Verzending<CreeerZaak> verzending() {
        return new Verzending<>(
                DossierId.nieuw(),
                new Referentienummer("ZR1"),
                Instant.parse("2026-11-24T08:00:00Z"),
                new CreeerZaak(
                        new Zaakidentificatie("9901-2026-1"),
                        "gezinsplan",
                        LocalDate.of(2026, 11, 24),
                        List.of(Gezin.SANNE.gegevens()),
                        new Zaakrol(new MedewerkerId("mw-jansen"), "Jansen", "Regisseur"),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(1)));
    }

    private void wacht() {
        try {
            klaar.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
