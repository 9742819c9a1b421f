package nl.zaakregie.abonnementen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.client.Notificatieclient;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.mapping.NotificatieMapper;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.BerichtregisterInGeheugen;
import nl.zaakregie.stuf.server.Stufpost;
import nl.zaakregie.stuf.testhulp.OfficieelSchema;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A bus that triggers, abonnementenbeheer, and another application that subscribed; all over SOAP. */
@SpringBootTest(
        classes = AbonnementenIT.App.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "cxf.path=/stuf",
            "spring.datasource.url=jdbc:h2:mem:abonnementen;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
            "spring.flyway.locations=classpath:db/zaakregie/abonnementen",
            "zaakregie.stuf.systeem.organisatie=9901",
            "zaakregie.stuf.systeem.applicatie=Zaaksysteem",
            "zaakregie.stuf.zenders.bekend[0].applicatie=Servicebus",
            "zaakregie.stuf.zenders.bekend[0].diensten=initieer-notificeer-over-zaak",
            "zaakregie.abonnementen.variant=hier",
            "zaakregie.abonnementen.afzender.organisatie=9901",
            "zaakregie.abonnementen.afzender.applicatie=Zaaksysteem",
            "zaakregie.abonnementen.abonnees.wmo.systeem.organisatie=9901",
            "zaakregie.abonnementen.abonnees.wmo.systeem.applicatie=WmoSuite",
            "zaakregie.abonnementen.abonnementen[0].abonnee=wmo",
            "zaakregie.abonnementen.abonnementen[0].zaaktypen=WMOHH",
        })
class AbonnementenIT {

    private static final Abonneesysteem ABONNEE = new Abonneesysteem();

    @LocalServerPort
    private int poort;

    @Autowired
    private Notificatiebezorger bezorger;

    @Autowired
    private Notificatierij rij;

    @Autowired
    private Zaaktyperij zaaktypen;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void waarheen(DynamicPropertyRegistry eigenschappen) {
        eigenschappen.add("zaakregie.abonnementen.abonnees.wmo.url", ABONNEE::url);
    }

    @AfterAll
    static void stop() {
        ABONNEE.close();
    }

    @BeforeEach
    void begin() {
        jdbc.sql("DELETE FROM zr_abonnementen_notificatie").update();
        ABONNEE.leeg();
        ABONNEE.start();
    }

    @ParameterizedTest
    @EnumSource(Gebeurtenis.class)
    @Tag("RZS:abonnementenbeheer-01")
    @Tag("RZS:abonnementenbeheer-02")
    @Tag("RZS:abonnementenbeheer-03")
    @Tag("RZS:abonnementenbeheer-04")
    @Tag("RZS:abonnementenbeheer-05")
    @Tag("RZS:abonnementenbeheer-06")
    @Tag("RZS:abonnementenbeheer-07")
    @Tag("RZS:abonnementenbeheer-08")
    @Tag("RZS:abonnementenbeheer-09")
    @Tag("RZS:abonnementenbeheer-10")
    @Tag("koppelvlak:initieerNotificeerOverZaak:1.0:abonnementenbeheer:server")
    @Tag("koppelvlak:notificeerOverZaak:1.0:abonnementenbeheer:client")
    void verteltDeAbonneeElkeGebeurtenisDieAlsTriggerBinnenkomt(Gebeurtenis gebeurtenis) throws Exception {
        boolean metStatus = gebeurtenis == Gebeurtenis.ACTUALISEER_ZAAKSTATUS;
        Zaaknotificatie trigger = AbonnementenTest.van(
                "WMOHH",
                gebeurtenis,
                "JeugdSuite",
                metStatus ? AbonnementenTest.status("INBEH", "In behandeling") : null);

        HttpResponse<String> antwoord = verstuur(trigger);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("Bv03Bericht");
        bezorger.bezorg();
        assertThat(ABONNEE.ontvangen()).singleElement().satisfies(o -> {
            assertThat(o.notificatie().gebeurtenis()).isEqualTo(gebeurtenis);
            assertThat(o.notificatie().zaakidentificatie()).isEqualTo("9901-2026-000042");
            assertThat(o.notificatie().zaaktype().code()).isEqualTo("WMOHH");
            assertThat(o.notificatie().zendendeApplicatie())
                    .as("wie het deed staat niet in een notificatie")
                    .isNull();
            assertThat(o.notificatie().status() != null).isEqualTo(metStatus);
            assertThat(o.kop().zender()).map(Systeem::applicatie).contains("Zaaksysteem");
        });
    }

    @Test
    void verteltDeVeroorzakerNiets() throws Exception {
        verstuur(AbonnementenTest.van("WMOHH", Gebeurtenis.UPDATE_ZAAK, "WmoSuite", null));

        bezorger.bezorg();

        assertThat(ABONNEE.ontvangen()).isEmpty();
        assertThat(rij.aantal("WACHT")).isZero();
    }

    @Test
    void wachtOpEenAbonneeDieWegIsEnHoudtDeVolgordePerZaak() throws Exception {
        ABONNEE.stop();
        for (Gebeurtenis gebeurtenis : List.of(Gebeurtenis.CREEER_ZAAK, Gebeurtenis.VOEG_ZAAKDOCUMENT_TOE)) {
            verstuur(AbonnementenTest.van("WMOHH", gebeurtenis, "Balie", null));
        }
        bezorger.bezorg();
        assertThat(rij.aantal("WACHT")).isEqualTo(2);

        ABONNEE.start();
        bezorger.bezorg();

        assertThat(ABONNEE.ontvangen().stream().map(o -> o.notificatie().gebeurtenis()))
                .containsExactly(Gebeurtenis.CREEER_ZAAK, Gebeurtenis.VOEG_ZAAKDOCUMENT_TOE);
        assertThat(rij.aantal("GELEVERD")).isEqualTo(2);
    }

    @Test
    void weigertEenTriggerZonderZendendeApplicatie() throws Exception {
        HttpResponse<String> antwoord = verstuur(AbonnementenTest.van("WMOHH", Gebeurtenis.CREEER_ZAAK, null, null));

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body()).contains("Fo03Bericht", ">StUF055<", "zendende applicatie");
        assertThat(rij.aantal("WACHT")).isZero();
    }

    @Test
    void geeftInVariantEldersDeTriggerDoorEnInVariantServicebusNiets() {
        Notificatierij hier = rij;
        Abonnementen geen = new Abonnementen(List.of(), Map.of());
        Abonnementenbeheer elders = new Uitgaandbeheer(Variant.ELDERS, geen, hier, zaaktypen);
        Abonnementenbeheer bus = new Uitgaandbeheer(Variant.SERVICEBUS, geen, hier, zaaktypen);
        Zaaknotificatie gebeurtenis = AbonnementenTest.van("ANDERS", Gebeurtenis.CREEER_ZAAK, "Balie", null);

        assertThat(bus.gebeurd(gebeurtenis)).isZero();
        assertThat(elders.gebeurd(gebeurtenis)).isEqualTo(1);

        Notificatieclient client = new Notificatieclient(
                StufVerbinding.naar(URI.create(ABONNEE.url())),
                Systeem.van("9901", "Zaaksysteem"),
                Systeem.van("9901", "WmoSuite"),
                "zendendeApplicatie");
        new Notificatiebezorger(hier, Map.of(Uitgaandbeheer.BEHEER, client)).bezorg();
        assertThat(ABONNEE.ontvangen()).singleElement().satisfies(o -> {
            assertThat(o.kop().service()).isEqualTo(StufService.RZS_INITIEER_NOTIFICEER_OVER_ZAAK);
            assertThat(o.notificatie().zendendeApplicatie()).isEqualTo("Balie");
        });
    }

    @Test
    void isGeldigVolgensDeStandaard() {
        OfficieelSchema.vereist();

        OfficieelSchema.valideer(xml(AbonnementenTest.van("WMOHH", Gebeurtenis.CREEER_ZAAK, "Balie", null)));
    }

    private HttpResponse<String> verstuur(Zaaknotificatie trigger) throws Exception {
        StufService service = StufService.RZS_INITIEER_NOTIFICEER_OVER_ZAAK;
        String xml = xml(trigger);
        return new Stufpost(poort)
                .ruw(
                        service.portType().naam(),
                        Stufpost.envelop(Stufpost.SOAP11, xml),
                        '"' + service.soapAction() + '"');
    }

    private static String xml(Zaaknotificatie trigger) {
        StufService service = StufService.RZS_INITIEER_NOTIFICEER_OVER_ZAAK;
        Stuurgegevens kop = new Stuurgegevens(
                Berichtcode.DI01,
                Systeem.van("9901", "Servicebus"),
                Systeem.van("9901", "Zaaksysteem"),
                UUID.randomUUID().toString(),
                new StufTijdstip("20261124101500000"),
                null,
                null,
                service.functie().orElse(null));
        return new BerichtSchrijver()
                .schrijf(service.root(), NotificatieMapper.naarBericht(kop, trigger, "zendendeApplicatie"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {

        @Bean
        Clock klok() {
            return Clock.systemUTC();
        }

        @Bean
        Berichtregister berichtregister() {
            return new BerichtregisterInGeheugen();
        }
    }
}
