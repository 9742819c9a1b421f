package nl.zaakregie.brug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.brug.Objectgraaf.Vondst;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * No StUF message goes in or out that functioneel beheer cannot find. Goes through every bean of the application, so that a
 * sender that is added later and forgets the log makes this fail.
 */
@Beheerproef
class BerichtenlogVolledigIT {

    private static final Systeem WIJ = Systeem.van("9901", "Zaakregie");
    private static final Systeem ZIJ = Systeem.van("9901", "Zakenmagazijn");

    @LocalServerPort
    private int poort;

    @Autowired
    private ApplicationContext toepassing;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void elkeZenderMeldtZijnBerichtenAanHetLog() {
        List<Vondst<StufVerbinding>> verbindingen = beans().van(StufVerbinding.class);

        assertThat(verbindingen)
                .extracting(Vondst::weg)
                .as("wie kan sturen, staat aan in deze proef")
                .anyMatch(w -> w.contains("Zakenmagazijnclient"))
                .anyMatch(w -> w.contains("Backofficeclient"))
                .anyMatch(w -> w.contains("Gegevensmagazijnclient"))
                .anyMatch(w -> w.contains("Notificatieclient"))
                .anyMatch(w -> w.contains("Stufdocumentbron"));
        assertThat(verbindingen).allSatisfy(v -> {
            Objectgraaf log = new Objectgraaf(v.object().log());
            assertThat(log.bevat("AsynchroonBerichtenlog")).as(v.weg()).isTrue();
            assertThat(log.bevat("Berichtmeters")).as("meters van %s", v.weg()).isTrue();
        });
        List<String> nummers = new ArrayList<>();
        for (Vondst<StufVerbinding> v : verbindingen) {
            nummers.add(UUID.randomUUID().toString());
            new Zakenmagazijnclient(v.object(), StufVersie.ZDS_1_2, WIJ, ZIJ)
                    .geefZaakdetails(
                            new Berichtnummer(nummers.get(nummers.size() - 1), StufTijdstip.van(Instant.now())),
                            "9901-1");
        }
        await().untilAsserted(() -> assertThat(nummers)
                .allSatisfy(
                        n -> assertThat(regels("referentienummer", n)).containsExactly("UITGAAND NIET_AFGELEVERD")));
    }

    /** Who speaks HTTP otherwise writes the log itself: doorgifte, which must not read what it passes on. */
    @Test
    void niemandSpreektHttpBuitenDeVerzenderOm() {
        assertThat(beans().van(HttpClient.class))
                .extracting(Vondst::houder)
                .containsOnly("HttpVerzender", "Magazijnverbinding");
    }

    @ParameterizedTest
    @EnumSource
    void elkEindpuntMeldtWatBinnenkomtOokAlsHetNietTeLezenIs(PortType portType) throws Exception {
        long voor = inkomend();

        post(portType, "<geen envelop");

        await().until(() -> inkomend() == voor + 1);
    }

    @Test
    void watWordtDoorgegevenStaatErOokIn() throws Exception {
        String nummer = UUID.randomUUID().toString();

        HttpResponse<String> antwoord = post(PortType.ONTVANG_ASYNCHROON, status(nummer));

        assertThat(antwoord.body()).as("bewaard, want er luistert niemand").contains("Bv03");
        await().until(() -> !regels("referentienummer", nummer).isEmpty());
        assertThat(regels("referentienummer", nummer)).containsExactly("INKOMEND Bv03");
    }

    private Objectgraaf beans() {
        return new Objectgraaf(java.util.stream.Stream.of(toepassing.getBeanDefinitionNames())
                .filter(toepassing::isSingleton)
                .map(toepassing::getBean)
                .toArray());
    }

    private List<String> regels(String kolom, String waarde) {
        return jdbc.sql("SELECT richting, resultaat FROM zr_berichtenlog_bericht WHERE " + kolom + " = ?")
                .param(waarde)
                .query((rij, nr) -> rij.getString("richting") + " " + rij.getString("resultaat"))
                .list();
    }

    private long inkomend() {
        return jdbc.sql("SELECT COUNT(*) FROM zr_berichtenlog_bericht WHERE richting = 'INKOMEND'")
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> post(PortType portType, String bericht) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/stuf/" + portType.naam()))
                                .header("Content-Type", "text/xml; charset=UTF-8")
                                .POST(BodyPublishers.ofString(bericht))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static String status(String nummer) {
        return """
                <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
                <zds:actualiseerZaakstatus_ZakLk01 xmlns:zds="http://www.stufstandaarden.nl/koppelvlak/zds0120"
                    xmlns:StUF="http://www.egem.nl/StUF/StUF0301" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310">
                  <ZKN:stuurgegevens>
                    <StUF:berichtcode>Lk01</StUF:berichtcode>
                    <StUF:zender><StUF:applicatie>Meldpunt</StUF:applicatie></StUF:zender>
                    <StUF:ontvanger><StUF:organisatie>9901</StUF:organisatie><StUF:applicatie>Zaakregie</StUF:applicatie></StUF:ontvanger>
                    <StUF:referentienummer>%s</StUF:referentienummer>
                    <StUF:tijdstipBericht>20261124100000</StUF:tijdstipBericht>
                    <StUF:entiteittype>ZAK</StUF:entiteittype>
                  </ZKN:stuurgegevens>
                </zds:actualiseerZaakstatus_ZakLk01></soap:Body></soap:Envelope>
                """.formatted(nummer);
    }
}
