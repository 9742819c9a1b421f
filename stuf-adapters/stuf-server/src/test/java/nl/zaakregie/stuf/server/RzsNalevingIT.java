package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.bericht.BerichtLezer;
import nl.zaakregie.stuf.bericht.Bijlagen;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.client.Backofficeclient;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Documentclient;
import nl.zaakregie.stuf.client.Notificatieclient;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.mapping.NotificatieMapper;
import nl.zaakregie.stuf.mapping.VoegZaakdocumentToeMapper;
import nl.zaakregie.stuf.rgbz.Documentwijziging;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Statusvraag;
import nl.zaakregie.stuf.rgbz.Statuswijziging;
import nl.zaakregie.stuf.rgbz.UitgechecktDocument;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.rzs.Planzaak;
import nl.zaakregie.stuf.rzs.RzsRegels;
import nl.zaakregie.stuf.schema.zkn0310.EdcKennisgeving;
import nl.zaakregie.stuf.testhulp.Gezin;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The compliance lists of RZS 1.0, line by line: our consumer against our provider, over SOAP. */
@SpringBootTest(
        classes = RzsNalevingIT.App.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "cxf.path=/stuf",
            "server.address=127.0.0.1",
            "zaakregie.stuf.systeem.organisatie=9901",
            "zaakregie.stuf.systeem.applicatie=Zaaksysteem",
            "zaakregie.stuf.zenders.bekend[0].applicatie=Partner",
            "zaakregie.stuf.zenders.bekend[0].alle-diensten=true",
        })
class RzsNalevingIT {

    private static final Systeem WIJ = Systeem.van("9901", "Partner");
    private static final Systeem ZIJ = Systeem.van("9901", "Zaaksysteem");
    private static final String PLAN = "9901GP20260001";

    @LocalServerPort
    private int poort;

    @Autowired
    private RzsSysteem systeem;

    @BeforeEach
    void begin() {
        systeem.leeg();
    }

    @Test
    @Tag("RZS:regiesysteem-01")
    @Tag("RZS:zaaksysteem-01")
    @Tag("RZS:zakenmagazijn-01")
    @Tag("RZS:backoffice-01")
    void genereertEenZaakidentificatie() {
        assertThat(antwoord(zaken().genereerZaakIdentificatie(nummer()))).startsWith("9901-Z-");
    }

    @Test
    @Tag("RZS:regiesysteem-01")
    @Tag("RZS:zaaksysteem-02")
    @Tag("RZS:zakenmagazijn-02")
    @Tag("RZS:backoffice-02")
    void creeertEenGezinsplanzaak() {
        creeer(Gezin.kleineZaak(), Planzaak.GEZINSPLAN);
    }

    @Test
    @Tag("RZS:regiesysteem-02")
    @Tag("RZS:zaaksysteem-03")
    @Tag("RZS:zakenmagazijn-03")
    @Tag("RZS:backoffice-03")
    void creeertEenLevensdomeinplanzaakOnderEenGezinsplan() {
        creeer(Gezin.kleineZaak().metRelaties(List.of(Zaakrelatie.andere(PLAN))), Planzaak.LEVENSDOMEINPLAN);
    }

    @Test
    @Tag("RZS:regiesysteem-03")
    @Tag("RZS:zaaksysteem-04")
    @Tag("RZS:zakenmagazijn-04")
    @Tag("RZS:backoffice-04")
    void creeertEenDeelplanzaakMetDeClientAlsInitiator() {
        creeer(
                Gezin.kleineZaak()
                        .metRelaties(List.of(Zaakrelatie.andere(PLAN)))
                        .metRollen(List.of(Rol.van(Rolsoort.INITIATOR, Gezin.sanne(), "Aanvrager"))),
                Planzaak.DEELPLAN);
    }

    @Test
    @Tag("RZS:regiesysteem-04")
    @Tag("RZS:zaaksysteem-05")
    @Tag("RZS:zakenmagazijn-05")
    @Tag("RZS:backoffice-05")
    void genereertEenDocumentidentificatie() {
        assertThat(antwoord(zaken().genereerDocumentIdentificatie(nummer()))).startsWith("9901-D-");
    }

    @Test
    @Tag("RZS:regiesysteem-05")
    @Tag("RZS:zaaksysteem-06")
    @Tag("RZS:zakenmagazijn-06")
    @Tag("RZS:backoffice-06")
    void voegtEenZaakdocumentToe() {
        Zaakdocument document = voegDocumentToe();

        assertThat(systeem.documenten).containsOnlyKeys(document.identificatie());
    }

    @Test
    @Tag("RZS:regiesysteem-06")
    @Tag("RZS:zaaksysteem-07")
    @Tag("RZS:backoffice-07")
    void geeftEenZaakdocumentOmTeBewerken() {
        Zaakdocument document = voegDocumentToe();

        String sleutel = antwoord(documenten()
                .geefZaakdocumentBewerken(nummer(), document.identificatie(), UitgechecktDocument::checkedOutId));

        assertThat(sleutel).isEqualTo(RzsSysteem.SLEUTEL);
    }

    @Test
    @Tag("RZS:regiesysteem-07")
    @Tag("RZS:zaaksysteem-08")
    @Tag("RZS:zakenmagazijn-07")
    @Tag("RZS:backoffice-08")
    void werktEenZaakdocumentBij() {
        Zaakdocument document = zonderInhoud(voegDocumentToe());
        Documentwijziging wijziging =
                new Documentwijziging(document, document, RzsSysteem.SLEUTEL, Documentwijziging.Versiesoort.MINOR);

        assertThat(documenten().updateZaakdocument(nummer(), wijziging).isBeantwoord())
                .isTrue();
        assertThat(systeem.documentwijzigingen)
                .singleElement()
                .satisfies(w -> assertThat(w.checkedOutId()).isEqualTo(RzsSysteem.SLEUTEL));
    }

    @Test
    @Tag("RZS:regiesysteem-08")
    @Tag("RZS:zaaksysteem-09")
    @Tag("RZS:zakenmagazijn-08")
    @Tag("RZS:backoffice-09")
    void werktEenGezinsplanzaakBij() {
        werkBij(nieuweClient(), Planzaak.GEZINSPLAN);
    }

    @Test
    @Tag("RZS:regiesysteem-09")
    @Tag("RZS:zaaksysteem-10")
    @Tag("RZS:zakenmagazijn-09")
    @Tag("RZS:backoffice-10")
    void werktEenLevensdomeinplanzaakBij() {
        werkBij(
                nieuweClient().metRelaties(List.of(Mutatie.toevoegen(Zaakrelatie.andere(PLAN)))),
                Planzaak.LEVENSDOMEINPLAN);
    }

    @Test
    @Tag("RZS:regiesysteem-10")
    @Tag("RZS:zaaksysteem-11")
    @Tag("RZS:zakenmagazijn-10")
    @Tag("RZS:backoffice-11")
    void koppeltEenBestaandeZaakAlsDeelplan() {
        werkBij(
                Zaakwijziging.van(Gezin.kleineZaak().identificatie())
                        .metRelaties(List.of(Mutatie.toevoegen(Zaakrelatie.andere(PLAN)))),
                Planzaak.DEELPLAN);
    }

    @Test
    @Tag("RZS:regiesysteem-11")
    @Tag("RZS:zaaksysteem-12")
    @Tag("RZS:zakenmagazijn-11")
    @Tag("RZS:backoffice-12")
    @Tag("RZS:regiesysteem-13")
    @Tag("RZS:zaaksysteem-13")
    @Tag("RZS:zakenmagazijn-12")
    @Tag("RZS:backoffice-14")
    void actualiseertEenZaakstatusEnGeeftHemTerug() {
        Zaak zaak = zaakDaar();
        var status = Gezin.status("2", "OPGEST", "Gezinsplan opgesteld", "20261012113000000");

        assertThat(zaken().actualiseerZaakstatus(nummer(), new Statuswijziging(zaak.identificatie(), status))
                        .isBeantwoord())
                .isTrue();

        assertThat(antwoord(zaken().geefZaakstatus(nummer(), new Statusvraag(zaak.identificatie(), false))))
                .singleElement()
                .satisfies(s -> assertThat(s.type().code()).isEqualTo("OPGEST"));
    }

    @Test
    @Tag("RZS:regiesysteem-12")
    @Tag("RZS:backoffice-13")
    @Tag("koppelvlak:notificeerOverZaak:1.0:regiesysteem:server")
    void ontvangtEenNotificatieVanElkeGebeurtenis() {
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

    @Test
    @Tag("RZS:servicebus-01")
    @Tag("koppelvlak:initieerNotificeerOverZaak:1.0:zaaksysteem:client")
    void stuurtDeTriggerVanElkeGebeurtenisMetDeZendendeApplicatie() {
        for (Gebeurtenis gebeurtenis : Gebeurtenis.values()) {
            assertThat(notificaties()
                            .initieerNotificeerOverZaak(nummer(), notificatie(gebeurtenis))
                            .isBeantwoord())
                    .isTrue();
        }

        assertThat(systeem.triggers)
                .hasSize(5)
                .allSatisfy(n -> assertThat(n.zendendeApplicatie()).isEqualTo("Balie"));
    }

    @Test
    @Tag("RZS:regiesysteem-14")
    @Tag("RZS:zaaksysteem-14")
    @Tag("RZS:zakenmagazijn-13")
    @Tag("RZS:backoffice-15")
    void geeftZaakdetails() {
        Zaak zaak = zaakDaar();

        assertThat(antwoord(zaken().geefZaakdetails(nummer(), zaak.identificatie())))
                .contains(zaak);
    }

    @Test
    @Tag("RZS:regiesysteem-15")
    @Tag("RZS:zaaksysteem-15")
    @Tag("RZS:zakenmagazijn-14")
    @Tag("RZS:backoffice-16")
    void geeftDeLijstVanZaakdocumenten() {
        Zaakdocument document = voegDocumentToe();
        String zaak = document.zaken().get(0).zaakidentificatie();

        assertThat(antwoord(zaken().geefLijstZaakdocumenten(nummer(), zaak)))
                .singleElement()
                .satisfies(d -> assertThat(d.document().identificatie()).isEqualTo(document.identificatie()));
    }

    @Test
    @Tag("RZS:regiesysteem-16")
    @Tag("RZS:zaaksysteem-16")
    @Tag("RZS:zakenmagazijn-15")
    @Tag("RZS:backoffice-17")
    void geeftEenZaakdocumentOmTeLezen() {
        Zaakdocument document = voegDocumentToe();

        Optional<String> gelezen = antwoord(
                documenten().geefZaakdocumentLezen(nummer(), document.identificatie(), Zaakdocument::identificatie));

        assertThat(gelezen).contains(document.identificatie());
    }

    @Test
    @Tag("RZS:regiesysteem-17")
    @Tag("RZS:backoffice-18")
    void draagtEenZaakOverEnKrijgtAntwoord() {
        Backofficeclient client = new Backofficeclient(verbinding(), WIJ, ZIJ);
        Overdracht overdracht = new Overdracht(PLAN, Gezin.GEZINSPLAN, List.of());
        Overdrachtantwoord geaccepteerd = new Overdrachtantwoord(PLAN, true, List.of());
        Overdrachtantwoord geweigerd = new Overdrachtantwoord(PLAN, false, List.of("Geen plaats"));

        assertThat(client.overdragenZaak(nummer(), overdracht).isBeantwoord()).isTrue();
        assertThat(client.bevestigOverdragenZaak(nummer(), "REG-7", geaccepteerd)
                        .isBeantwoord())
                .isTrue();
        assertThat(client.bevestigOverdragenZaak(nummer(), "REG-7", geweigerd).isBeantwoord())
                .isTrue();
        assertThat(client.bevestigOverdragenZaak(nummer(), "REG-8", geweigerd).isBeantwoord())
                .as("op iets dat niet is gevraagd")
                .isFalse();

        assertThat(systeem.overdrachten).containsExactly(overdracht);
        assertThat(systeem.antwoorden).containsExactly(geaccepteerd, geweigerd);
    }

    private void creeer(Zaak zaak, Planzaak soort) {
        assertThat(RzsRegels.bijCreeren(zaak, soort)).isEmpty();

        assertThat(zaken().creeerZaak(nummer(), zaak).isBeantwoord()).isTrue();

        Zaak aangekomen = systeem.zaken.get(zaak.identificatie());
        assertThat(aangekomen).isEqualTo(zaak);
        assertThat(RzsRegels.bijCreeren(aangekomen, soort)).isEmpty();
    }

    private void werkBij(Zaakwijziging wijziging, Planzaak soort) {
        zaakDaar();
        assertThat(RzsRegels.bijWijzigen(wijziging, soort)).isEmpty();

        assertThat(zaken().updateZaak(nummer(), wijziging).isBeantwoord()).isTrue();

        assertThat(systeem.wijzigingen).containsExactly(wijziging);
    }

    private static Zaakwijziging nieuweClient() {
        return Zaakwijziging.van(Gezin.kleineZaak().identificatie())
                .metObjecten(List.of(Mutatie.toevoegen(Zaakobject.client(Gezin.kerem()))));
    }

    private Zaak zaakDaar() {
        Zaak zaak = Gezin.kleineZaak();
        zaken().creeerZaak(nummer(), zaak);
        return zaak;
    }

    /** A document as a sender of ZDS 1.1 gives it, sent by our client. */
    private Zaakdocument voegDocumentToe() {
        try (GelezenBericht bericht = new BerichtLezer()
                .lees(Testbericht.lees("zds11-voegZaakdocumentToe").lezer(), Bijlagen.GEEN)) {
            Zaakdocument document = VoegZaakdocumentToeMapper.vanBericht(
                    bericht.inhoud(EdcKennisgeving.class), StufVersie.ZDS_1_1, true);
            assertThat(zaken().voegZaakdocumentToe(nummer(), document).isBeantwoord())
                    .isTrue();
            return document;
        }
    }

    private static Zaakdocument zonderInhoud(Zaakdocument d) {
        return new Zaakdocument(
                d.identificatie(),
                d.documenttype(),
                d.creatiedatum(),
                d.ontvangstdatum(),
                d.titel(),
                d.beschrijving(),
                d.formaat(),
                d.taal(),
                d.versie(),
                d.status(),
                d.verzenddatum(),
                d.vertrouwelijkheid(),
                d.auteur(),
                d.link(),
                null,
                d.extraElementen(),
                d.zaken());
    }

    private static Zaaknotificatie notificatie(Gebeurtenis gebeurtenis) {
        Zaakstatus status = gebeurtenis == Gebeurtenis.ACTUALISEER_ZAAKSTATUS
                ? Gezin.status("2", "OPGEST", "Gezinsplan opgesteld", "20261012113000000")
                : null;
        return new Zaaknotificatie(PLAN, Gezin.GEZINSPLAN, gebeurtenis, "Balie", status, List.of());
    }

    private static <T> T antwoord(Verzendresultaat<T> resultaat) {
        Optional<T> antwoord = resultaat.mogelijkAntwoord();
        assertThat(antwoord).as(resultaat.toString()).isPresent();
        return antwoord.orElseThrow();
    }

    private Zakenmagazijnclient zaken() {
        return new Zakenmagazijnclient(verbinding(), StufVersie.ZDS_1_1, WIJ, ZIJ);
    }

    private Documentclient documenten() {
        return new Documentclient(verbinding(), StufVersie.ZDS_1_1, WIJ, ZIJ);
    }

    private Notificatieclient notificaties() {
        return new Notificatieclient(verbinding(), WIJ, ZIJ, NotificatieMapper.ZENDENDE_APPLICATIE);
    }

    private StufVerbinding verbinding() {
        return StufVerbinding.naar(URI.create("http://127.0.0.1:" + poort + "/stuf"));
    }

    private static Berichtnummer nummer() {
        return new Berichtnummer(UUID.randomUUID().toString(), new StufTijdstip("20261124103000000"));
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
