package nl.zaakregie.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.bericht.ZaakOntvangen;
import nl.zaakregie.api.bericht.ZaakOntvangen.Afzendercontact;
import nl.zaakregie.api.kern.OnvolledigeDatum;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.stuf.server.Stufpost;
import nl.zaakregie.stuf.server.Testbericht;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Raw SOAP at the real endpoints; only the inbox behind them is a double. */
@SpringBootTest(
        classes = OntvangstIT.App.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "cxf.path=/stuf",
            "spring.datasource.url=jdbc:h2:mem:ontvangst;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
            "spring.flyway.locations=classpath:db/zaakregie/ontvangst",
            "zaakregie.stuf.systeem.organisatie=9901",
            "zaakregie.stuf.systeem.applicatie=Zaakregie",
            "zaakregie.stuf.ontvangers.bekend[0].applicatie=Zakenmagazijn",
            "zaakregie.stuf.zenders.bekend[0].applicatie=Suite",
            "zaakregie.stuf.zenders.bekend[0].alle-diensten=true",
            "zaakregie.stuf.zenders.bekend[1].applicatie=Geordend",
            "zaakregie.stuf.zenders.bekend[1].alle-diensten=true",
            "zaakregie.stuf.zenders.bekend[1].volgorde=per-zender",
            "zaakregie.stuf.zenders.bekend[1].tijdstip-oplopend=true",
        })
class OntvangstIT {

    @LocalServerPort
    private int poort;

    @Autowired
    private GeheugenInkomend inkomend;

    @Autowired
    private OntvangstPlugin plugin;

    private Stufpost post = new Stufpost(0);

    @BeforeEach
    void begin() {
        inkomend.leeg();
        inkomend.oordeel(Meldingregels::oordeel);
        post = new Stufpost(poort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zds11", "zds12"})
    void neemtEenMeldingVanElkeVersieAan(String versie) throws Exception {
        String nummer = post.nummer();

        HttpResponse<String> antwoord = verstuur(Meldingbericht.van(versie, nummer));

        assertBevestigd(antwoord, nummer);
        assertThat(inkomend.inTransactie()).isTrue();
        ZaakOntvangen zaak = (ZaakOntvangen) inkomend.berichten().get(0);
        assertThat(zaak.afzender()).isEqualTo("Suite");
        assertThat(zaak.zaak()).contains(new Zaakidentificatie("9901-S-1"));
        assertThat(zaak.startdatum()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(zaak.melder())
                .contains(new Afzendercontact(
                        "School De Brug", Optional.of("school van de kinderen"), Optional.of("ib@brug.example")));
        assertThat(zaak.clienten()).singleElement().satisfies(p -> {
            assertThat(p.bsn()).isEqualTo(Gezin.SANNE.bsn());
            assertThat(p.geboortedatum()).contains(OnvolledigeDatum.van(LocalDate.of(1984, 3, 12)));
        });
    }

    static Stream<Arguments> ontbrekend() {
        return Stream.of("zds11", "zds12").flatMap(versie -> {
            Meldingbericht heel = Meldingbericht.van(versie, "{nummer}");
            return Stream.of(
                    Arguments.of("betrokkenen", heel.zonderBlok("<ZKN:heeftBetrekkingOp", "</ZKN:heeftBetrekkingOp>")),
                    Arguments.of("melder", heel.zonder("<ZKN:naam>{melderNaam}</ZKN:naam>")),
                    Arguments.of("relatieMelder", heel.zonder("<ZKN:omschrijving>{relatie}</ZKN:omschrijving>")),
                    Arguments.of("situatie", heel.zonder("<ZKN:omschrijving>{situatie}</ZKN:omschrijving>")),
                    Arguments.of("inhoud", heel.zonder("<ZKN:toelichting>{inhoud}</ZKN:toelichting>")));
        });
    }

    @ParameterizedTest
    @MethodSource("ontbrekend")
    @Tag("AF-07.1")
    void noemtHetVeldDatOntbreektEnNeemtNietsAan(String veld, Meldingbericht bericht) throws Exception {
        HttpResponse<String> antwoord = verstuur(bericht.met("referentienummer", post.nummer()));

        assertGeweigerd(antwoord, "StUF058");
        assertThat(details(antwoord)).isEqualTo(veld + ": Vul dit in");
        assertThat(inkomend.berichten()).isEmpty();
    }

    @Test
    @Tag("AF-07.1")
    void noemtAllesWatOntbreektInEenKeer() throws Exception {
        Meldingbericht bericht = Meldingbericht.van("zds11", post.nummer())
                .zonder("<ZKN:omschrijving>{situatie}</ZKN:omschrijving>")
                .zonder("<ZKN:toelichting>{inhoud}</ZKN:toelichting>")
                .zonderBlok("<ZKN:heeftBetrekkingOp", "</ZKN:heeftBetrekkingOp>")
                .zonderBlok("<ZKN:heeftAlsInitiator", "</ZKN:heeftAlsInitiator>");

        HttpResponse<String> antwoord = verstuur(bericht);

        assertGeweigerd(antwoord, "StUF058");
        assertThat(details(antwoord)).contains("betrokkenen", "melder", "relatieMelder", "situatie", "inhoud");
    }

    @Test
    @Tag("INV-29")
    void weigertEenBsnDatNietAanDeElfproefVoldoetZonderHetTeHerhalen() throws Exception {
        String fout = Gezin.ONGELDIGE_BSNS.get(0);

        HttpResponse<String> antwoord =
                verstuur(Meldingbericht.van("zds12", post.nummer()).met("bsn", fout));

        assertGeweigerd(antwoord, "StUF058");
        assertThat(details(antwoord)).contains("heeftBetrekkingOp[1]/gerelateerde/natuurlijkPersoon/inp.bsn");
        assertThat(antwoord.body()).doesNotContain(fout);
    }

    @Test
    void houdtEenOnvolledigeGeboortedatumOnvolledig() throws Exception {
        Meldingbericht bericht = Meldingbericht.van("zds12", post.nummer())
                .vervangen("<BG:geboortedatum>", "<BG:geboortedatum StUF:indOnvolledigeDatum=\"M\">");

        assertThat(verstuur(bericht).statusCode()).isEqualTo(200);

        ZaakOntvangen zaak = (ZaakOntvangen) inkomend.berichten().get(0);
        assertThat(zaak.clienten().get(0).geboortedatum())
                .contains(
                        new OnvolledigeDatum(LocalDate.of(1984, 3, 12), OnvolledigeDatum.Volledigheid.MAAND_ONBEKEND));
    }

    @Test
    void geeftBijHerhalingHetzelfdeAntwoordZonderTweedeGevolg() throws Exception {
        Meldingbericht bericht = Meldingbericht.van("zds12", post.nummer());

        String eerste = verstuur(bericht).body();
        String tweede = verstuur(bericht).body();

        assertThat(tweede).isEqualTo(eerste);
        assertThat(inkomend.berichten()).hasSize(1);
    }

    @Test
    void weigertHetzelfdeNummerVoorEenAndereMelding() throws Exception {
        Meldingbericht bericht = Meldingbericht.van("zds12", post.nummer());
        verstuur(bericht);

        assertGeweigerd(verstuur(bericht.met("situatie", "Iets heel anders")), "StUF016");
        assertThat(inkomend.berichten()).hasSize(1);
    }

    @Test
    void metWieEenVolgordeIsAfgesprokenMoetVooruitInDeTijd() throws Exception {
        Meldingbericht eerste = geordend("20261124100000000");
        Meldingbericht eerder = geordend("20261124095959000");
        assertThat(verstuur(eerste).statusCode()).isEqualTo(200);

        assertGeweigerd(verstuur(eerder), "StUF019");
        assertThat(verstuur(eerste).statusCode())
                .as("een herhaling is geen nieuw bericht")
                .isEqualTo(200);
        assertThat(verstuur(geordend("20261124100000001")).statusCode()).isEqualTo(200);
        assertThat(verstuur(Meldingbericht.van("zds12", post.nummer())).statusCode())
                .as("met een ander is niets afgesproken")
                .isEqualTo(200);
        assertThat(inkomend.volgorden())
                .containsExactly(
                        Inkomend.Volgorde.PER_ZENDER, Inkomend.Volgorde.PER_ZENDER, Inkomend.Volgorde.AANKOMST);
    }

    private Meldingbericht geordend(String tijdstip) {
        return Meldingbericht.van("zds12", post.nummer())
                .met("zender", "Geordend")
                .met("tijdstipBericht", tijdstip);
    }

    @Test
    void neemtEenVerbeterdeMeldingOnderHetzelfdeNummerAan() throws Exception {
        Meldingbericht bericht = Meldingbericht.van("zds11", post.nummer());
        assertGeweigerd(verstuur(bericht.met("bsn", Gezin.ONGELDIGE_BSNS.get(0))), "StUF058");

        assertThat(verstuur(bericht).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zds11", "zds12"})
    void weigertEenZaakVanEenZaaktypeDatGeenPluginKent(String versie) throws Exception {
        Meldingbericht bericht = Meldingbericht.van(versie, post.nummer()).vervangen("SIGNAALSD", "PARKEREN");

        HttpResponse<String> antwoord = verstuur(bericht);

        assertGeweigerd(antwoord, "StUF064");
        assertThat(details(antwoord))
                .startsWith("object/isVan/gerelateerde/code")
                .contains("Geen plugin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rzs10-bevestigOverdragenZaak", "zds12-bevestigOverdragenZaak"})
    void neemtHetAntwoordOpEenOverdrachtAan(String naam) throws Exception {
        String nummer = post.nummer();
        Testbericht bericht =
                Testbericht.lees(naam).metReferentie(nummer).met(">REG-7<", ">" + Meldingregels.OVERDRACHT + "<");

        assertBevestigd(post.verstuur(bericht), nummer);
        assertThat(inkomend.berichten())
                .singleElement()
                .satisfies(
                        b -> assertThat(((OverdrachtAntwoord) b).geaccepteerd()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rzs10-bevestigOverdragenZaak", "zds12-bevestigOverdragenZaak"})
    void weigertEenAntwoordOpIetsDatNietGevraagdIs(String naam) throws Exception {
        HttpResponse<String> antwoord = post.verstuur(Testbericht.lees(naam).metReferentie(post.nummer()));

        assertGeweigerd(antwoord, "StUF043");
        assertThat(details(antwoord)).startsWith("crossRefnummer");
        assertThat(inkomend.berichten()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zds11-updateZaak", "zds12-geefZaakdetails", "zds12-overdragenZaak"})
    void biedtNietAanWatEenRegiesysteemNietIs(String naam) throws Exception {
        HttpResponse<String> antwoord = post.verstuur(Testbericht.lees(naam).metReferentie(post.nummer()));

        assertGeweigerd(antwoord, "StUF040");
    }

    @Test
    void teltWatVandaagIsAangenomen() throws Exception {
        verstuur(Meldingbericht.van("zds12", post.nummer()));
        Map<String, String> voor = plugin.toestand();

        verstuur(Meldingbericht.van("zds12", post.nummer()));

        Map<String, String> na = plugin.toestand();
        long aangenomen = Long.parseLong(voor.get("vandaag aangenomen"));
        assertThat(na).containsEntry("vandaag aangenomen", String.valueOf(aangenomen + 1));
        assertThat(na).containsEntry("zenders vandaag", voor.get("zenders vandaag"));
    }

    private HttpResponse<String> verstuur(Meldingbericht bericht) throws Exception {
        String actie = '"' + bericht.service().soapAction() + '"';
        return post.ruw(bericht.service().portType().naam(), bericht.xml(), actie);
    }

    private static void assertBevestigd(HttpResponse<String> antwoord, String nummer) {
        assertThat(antwoord.body()).contains("Bv03").contains(">" + nummer + "</StUF:crossRefnummer>");
        assertThat(antwoord.statusCode()).isEqualTo(200);
    }

    private static void assertGeweigerd(HttpResponse<String> antwoord, String code) {
        assertThat(antwoord.body()).contains("<StUF:code>" + code + "<");
        assertThat(antwoord.statusCode()).isEqualTo(500);
    }

    private static String details(HttpResponse<String> antwoord) {
        String body = antwoord.body();
        int van = body.indexOf("<StUF:details>") + "<StUF:details>".length();
        return body.substring(van, body.indexOf("</StUF:details>", van));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {

        @Bean
        GeheugenInkomend inkomend() {
            return new GeheugenInkomend();
        }

        @Bean
        Clock klok() {
            return Clock.systemUTC();
        }
    }
}
