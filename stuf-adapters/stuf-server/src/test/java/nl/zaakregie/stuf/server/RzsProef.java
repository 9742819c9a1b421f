package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Backofficeclient;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Documentclient;
import nl.zaakregie.stuf.client.Notificatieclient;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.mapping.NotificatieMapper;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.testhulp.Gezin;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The compliance lists of RZS 1.0, line by line: our consumer against our provider, over SOAP. A class per role, which all
 * use one application; a line that two roles share is one exchange, looked at from either side.
 */
@SpringBootTest(
        classes = RzsProef.App.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "cxf.path=/stuf",
            "server.address=127.0.0.1",
            "zaakregie.stuf.systeem.organisatie=9901",
            "zaakregie.stuf.systeem.applicatie=Zaaksysteem",
            "zaakregie.stuf.zenders.bekend[0].applicatie=Partner",
            "zaakregie.stuf.zenders.bekend[0].alle-diensten=true",
        })
abstract class RzsProef {

    static final String PLAN = "9901GP20260001";

    private static final Systeem WIJ = Systeem.van("9901", "Partner");
    private static final Systeem ZIJ = Systeem.van("9901", "Zaaksysteem");

    @Autowired
    RzsSysteem systeem;

    @LocalServerPort
    private int poort;

    @BeforeEach
    void begin() {
        systeem.leeg();
    }

    Zakenmagazijnclient zaken() {
        return new Zakenmagazijnclient(verbinding(), StufVersie.ZDS_1_1, WIJ, ZIJ);
    }

    Documentclient documenten() {
        return new Documentclient(verbinding(), StufVersie.ZDS_1_1, WIJ, ZIJ);
    }

    Backofficeclient backoffice() {
        return new Backofficeclient(verbinding(), WIJ, ZIJ);
    }

    Notificatieclient notificaties() {
        return new Notificatieclient(verbinding(), WIJ, ZIJ, NotificatieMapper.ZENDENDE_APPLICATIE);
    }

    void notificeerElkeGebeurtenis() {
        for (Gebeurtenis gebeurtenis : Gebeurtenis.values()) {
            assertThat(notificaties()
                            .notificeerOverZaak(nummer(), notificatie(gebeurtenis))
                            .isBeantwoord())
                    .isTrue();
        }

        assertThat(systeem.notificaties)
                .extracting(Zaaknotificatie::gebeurtenis)
                .containsExactly(Gebeurtenis.values());
        assertThat(systeem.notificaties).allSatisfy(n -> {
            assertThat(n.zendendeApplicatie()).isNull();
            assertThat(n.zaakidentificatie()).isEqualTo(PLAN);
            assertThat(n.zaaktype().code()).isEqualTo(Gezin.GEZINSPLAN.code());
            assertThat(n.status() != null).isEqualTo(n.gebeurtenis() == Gebeurtenis.ACTUALISEER_ZAAKSTATUS);
        });
    }

    static Zaaknotificatie notificatie(Gebeurtenis gebeurtenis) {
        Zaakstatus status = gebeurtenis == Gebeurtenis.ACTUALISEER_ZAAKSTATUS
                ? Gezin.status("2", "OPGEST", "Gezinsplan opgesteld", "20261012113000000")
                : null;
        return new Zaaknotificatie(PLAN, Gezin.GEZINSPLAN, gebeurtenis, "Balie", status, List.of());
    }

    static <T> T antwoord(Verzendresultaat<T> resultaat) {
        Optional<T> antwoord = resultaat.mogelijkAntwoord();
        assertThat(antwoord).as(resultaat.toString()).isPresent();
        return antwoord.orElseThrow();
    }

    static Berichtnummer nummer() {
        return new Berichtnummer(UUID.randomUUID().toString(), new StufTijdstip("20261124103000000"));
    }

    private StufVerbinding verbinding() {
        return StufVerbinding.naar(URI.create("http://127.0.0.1:" + poort + "/stuf"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {

        @Bean
        RzsSysteem rzsSysteem() {
            return new RzsSysteem();
        }

        @Bean
        Berichtregister berichtregister() {
            return new BerichtregisterInGeheugen();
        }
    }
}
