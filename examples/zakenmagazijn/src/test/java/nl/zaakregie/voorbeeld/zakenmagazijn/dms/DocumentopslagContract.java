package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.zaakregie.cmis.Aanmaak;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.CmisFout;
import nl.zaakregie.cmis.CmisProperties;
import nl.zaakregie.cmis.Dmswijzigingen;
import nl.zaakregie.cmis.Documenteigenschap;
import nl.zaakregie.cmis.Documentinhoud;
import nl.zaakregie.cmis.Documentmetagegevens;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.cmis.Documentopslagen;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.cmis.Zaakmapeigenschap;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Schakelaar;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Stand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cmis-client promises, against a real CMIS server; once per binding. */
abstract class DocumentopslagContract {

    static final String ZAAK = "9901Z0000000001";
    static final String DOCUMENT = "9901D0000000001";
    static final byte[] INHOUD = new byte[300_000];

    private final CmisProperties.Binding binding;
    private final String pad;
    private Schakelaar schakelaar;
    private Gebruikers gebruikers;
    private Dms dms;
    Documentopslag opslag;

    DocumentopslagContract(CmisProperties.Binding binding, String pad) {
        this.binding = binding;
        this.pad = pad;
    }

    @BeforeEach
    void start() throws Exception {
        schakelaar = new Schakelaar(Duration.ofSeconds(20));
        gebruikers = new Gebruikers(Map.of("zaakregie", "z"));
        dms = new Dms(new DmsProperties(0, "127.0.0.1", Map.of(), 1 << 16), gebruikers, schakelaar);
        opslag = als("zaakregie", "z");
        for (int i = 0; i < INHOUD.length; i++) {
            INHOUD[i] = (byte) (i * 31);
        }
    }

    @AfterEach
    void stop() throws Exception {
        schakelaar.close();
        dms.destroy();
    }

    @Test
    void maaktEenZaakmapMaarEenKeer() {
        assertThat(opslag.zaakmapBestaat(ZAAK)).isEqualTo(CmisAntwoord.gelukt(false));
        assertThat(maakZaakmap()).isEqualTo(CmisAntwoord.gelukt(Aanmaak.GEMAAKT));

        assertThat(maakZaakmap()).isEqualTo(CmisAntwoord.gelukt(Aanmaak.BESTOND_AL));
        assertThat(opslag.zaakmapBestaat(ZAAK)).isEqualTo(CmisAntwoord.gelukt(true));
    }

    @Test
    void wijzigtEnVerwijdertEenZaakmap() {
        maakZaakmap();

        assertThat(opslag.wijzigZaakmap(ZAAK, Map.of(Zaakmapeigenschap.EINDDATUM, "20261231")))
                .isEqualTo(CmisAntwoord.gelukt(Aanmaak.GEWIJZIGD));
        assertThat(opslag.verwijderLegeZaakmap(ZAAK)).isEqualTo(CmisAntwoord.gelukt(Aanmaak.VERWIJDERD));
        assertThat(opslag.zaakmapBestaat(ZAAK)).isEqualTo(CmisAntwoord.gelukt(false));
    }

    @Test
    void verwijdertGeenZaakmapMetEenDocument() {
        maakZaakmap();
        bewaar(DOCUMENT);

        assertThat(opslag.verwijderLegeZaakmap(ZAAK)).isEqualTo(CmisAntwoord.geweigerd(CmisFout.MAP_NIET_LEEG));
    }

    @Test
    void geeftEenBewaardDocumentOngewijzigdTerug() throws IOException {
        maakZaakmap();
        CmisAntwoord<String> bewaard = bewaar(DOCUMENT);

        assertThat(bewaard).isInstanceOf(CmisAntwoord.Gelukt.class);
        Documentvermelding vermelding = waarde(opslag.vind(DOCUMENT)).orElseThrow();
        assertThat(vermelding.titel()).isEqualTo("Gezinsplan");
        assertThat(vermelding.bestandsnaam()).isEqualTo("gezinsplan.pdf");
        assertThat(vermelding.formaat()).isEqualTo("application/pdf");
        assertThat(vermelding.lengte()).isEqualTo(INHOUD.length);
        assertThat(vermelding.eigenschappen()).containsAllEntriesOf(eigenschappen());
        assertThat(vermelding.zaakidentificaties()).containsExactly(ZAAK);
        try (Documentinhoud gelezen = waarde(opslag.lees(DOCUMENT))) {
            assertThat(gelezen.inhoud().readAllBytes()).isEqualTo(INHOUD);
        }
    }

    @Test
    void lijstAlleDocumentenVanDeZaak() {
        maakZaakmap();
        bewaar(DOCUMENT);
        bewaar("9901D0000000002");

        assertThat(waarde(opslag.lijst(ZAAK)))
                .extracting(Documentvermelding::documentidentificatie)
                .containsExactlyInAnyOrder(DOCUMENT, "9901D0000000002");
    }

    @Test
    void zetEenDocumentInDeMapVanEenTweedeZaak() {
        maakZaakmap();
        opslag.maakZaakmap("WMOHH", "9901Z0000000002", Map.of());
        bewaar(DOCUMENT);

        assertThat(opslag.koppel(DOCUMENT, "9901Z0000000002")).isEqualTo(CmisAntwoord.gelukt(Aanmaak.GEWIJZIGD));
        assertThat(opslag.koppel(DOCUMENT, "9901Z0000000002")).isEqualTo(CmisAntwoord.gelukt(Aanmaak.BESTOND_AL));
        assertThat(waarde(opslag.vind(DOCUMENT)).orElseThrow().zaakidentificaties())
                .containsExactlyInAnyOrder(ZAAK, "9901Z0000000002");
        assertThat(waarde(opslag.lijst("9901Z0000000002"))).hasSize(1);
    }

    @Test
    void zetEenDocumentZonderZaakInGeenMap() {
        maakZaakmap();
        Documentmetagegevens los = new Documentmetagegevens(
                DOCUMENT, null, "Gezinsplan", "gezinsplan.pdf", "application/pdf", eigenschappen());

        assertThat(opslag.bewaarZonderInhoud(los)).isInstanceOf(CmisAntwoord.Gelukt.class);

        assertThat(opslag.bewaarZonderInhoud(los)).isEqualTo(CmisAntwoord.geweigerd(CmisFout.DOCUMENT_BESTAAT_AL));
        assertThat(waarde(opslag.vind(DOCUMENT)).orElseThrow().zaakidentificaties())
                .isEmpty();
        assertThat(opslag.koppel(DOCUMENT, ZAAK)).isEqualTo(CmisAntwoord.gelukt(Aanmaak.GEWIJZIGD));
        assertThat(waarde(opslag.lijst(ZAAK))).hasSize(1);
    }

    @Test
    void volgtWatErInHetDmsGebeurt() {
        maakZaakmap();
        for (int i = 0; i < 110; i++) {
            opslag.wijzigZaakmap(ZAAK, Map.of(Zaakmapeigenschap.EINDDATUM, "202612" + (10 + i % 20)));
        }
        String dmsId = waarde(bewaar(DOCUMENT));

        Dmswijzigingen alles = waarde(opslag.wijzigingen(Dmswijzigingen.BEGIN));

        assertThat(alles.wijzigingen())
                .extracting(Dmswijzigingen.Wijziging::dmsId)
                .contains(dmsId)
                .doesNotHaveDuplicates();
        assertThat(waarde(opslag.vindObject(dmsId)).orElseThrow())
                .isEqualTo(waarde(opslag.vind(DOCUMENT)).orElseThrow());
        assertThat(waarde(opslag.wijzigingen(alles.plaats()))).isEqualTo(new Dmswijzigingen(alles.plaats(), List.of()));
        opslag.ontkoppel(DOCUMENT, ZAAK);
        Dmswijzigingen daarna = waarde(opslag.wijzigingen(alles.plaats()));
        assertThat(daarna.wijzigingen()).last().satisfies(wijziging -> {
            assertThat(wijziging.dmsId()).isEqualTo(dmsId);
            assertThat(wijziging.soort()).isEqualTo(Dmswijzigingen.Soort.GEWIJZIGD);
        });
        assertThat(daarna.wijzigingen().size()).isLessThanOrEqualTo(2);
    }

    @Test
    void zegtDatEenPlaatsInDeWijzigingenNietBekendIs() {
        assertThat(opslag.wijzigingen("van-een-ander-dms"))
                .isEqualTo(CmisAntwoord.geweigerd(CmisFout.WIJZIGINGEN_VERGETEN));
        assertThat(opslag.vindObject("bestaat-niet")).isEqualTo(CmisAntwoord.gelukt(Optional.empty()));
    }

    @Test
    void weigertEenTweedeDocumentMetDezelfdeIdentificatie() {
        maakZaakmap();
        bewaar(DOCUMENT);

        assertThat(bewaar(DOCUMENT)).isEqualTo(CmisAntwoord.geweigerd(CmisFout.DOCUMENT_BESTAAT_AL));
    }

    @Test
    void weigertEenDocumentZonderZaakmap() {
        assertThat(bewaar(DOCUMENT)).isEqualTo(CmisAntwoord.geweigerd(CmisFout.GEEN_ZAAKMAP));
        assertThat(opslag.lijst(ZAAK)).isEqualTo(CmisAntwoord.geweigerd(CmisFout.GEEN_ZAAKMAP));
        assertThat(opslag.lees(DOCUMENT)).isEqualTo(CmisAntwoord.geweigerd(CmisFout.ONBEKEND_DOCUMENT));
        assertThat(opslag.vind(DOCUMENT)).isEqualTo(CmisAntwoord.gelukt(Optional.empty()));
    }

    @Test
    void bewaartEenDocumentEenKeerBijGelijktijdigeAanvragen() throws Exception {
        maakZaakmap();

        List<CmisAntwoord<String>> antwoorden = tegelijk(nummer -> bewaar(DOCUMENT));

        assertThat(antwoorden.stream().filter(CmisAntwoord.Gelukt.class::isInstance))
                .hasSize(1);
        assertThat(antwoorden)
                .filteredOn(antwoord -> !(antwoord instanceof CmisAntwoord.Gelukt))
                .containsOnly(CmisAntwoord.geweigerd(CmisFout.DOCUMENT_BESTAAT_AL));
        assertThat(waarde(opslag.lijst(ZAAK))).hasSize(1);
    }

    @Test
    void maaktZaakmappenVanEenNieuwZaaktypeTegelijk() throws Exception {
        List<CmisAntwoord<Aanmaak>> antwoorden =
                tegelijk(nummer -> opslag.maakZaakmap("NIEUW", "9901Z00000001" + nummer, Map.of()));

        assertThat(antwoorden).containsOnly(CmisAntwoord.gelukt(Aanmaak.GEMAAKT));
    }

    @Test
    void maaktEenZaakmapEenKeerBijGelijktijdigeAanvragen() throws Exception {
        List<CmisAntwoord<Aanmaak>> antwoorden = tegelijk(nummer -> maakZaakmap());

        assertThat(antwoorden).containsOnlyOnce(CmisAntwoord.gelukt(Aanmaak.GEMAAKT));
        assertThat(antwoorden)
                .containsOnly(CmisAntwoord.gelukt(Aanmaak.GEMAAKT), CmisAntwoord.gelukt(Aanmaak.BESTOND_AL));
    }

    @Test
    void isOnzekerAlsHetDmsTeLaatAntwoordtMaarHeeftHetDocumentWel() {
        maakZaakmap();
        schakelaar.zet(Stand.TRAAG);

        CmisAntwoord<String> antwoord = bewaar(DOCUMENT);

        assertThat(antwoord).isEqualTo(new CmisAntwoord.Onzeker<>("SocketTimeoutException"));
        assertThat(waarde(opslag.vind(DOCUMENT))).isPresent();
    }

    @Test
    void isNietBezorgdAlsHetDmsUitStaat() {
        maakZaakmap();
        schakelaar.zet(Stand.UIT);

        assertThat(bewaar(DOCUMENT)).isInstanceOf(CmisAntwoord.NietBezorgd.class);

        schakelaar.zet(Stand.AAN);
        assertThat(waarde(opslag.lijst(ZAAK))).isEmpty();
    }

    @Test
    void isGeweigerdAlsHetDmsWeigert() {
        maakZaakmap();
        schakelaar.zet(Stand.WEIGERT);

        assertThat(bewaar(DOCUMENT)).isEqualTo(CmisAntwoord.geweigerd(CmisFout.GEWEIGERD_DOOR_DMS));
        assertThat(waarde(opslag.lijst(ZAAK))).isEmpty();
    }

    @Test
    void laatHetZakenmagazijnDoorwerkenAlsHetUitStaat() {
        schakelaar.zet(Stand.UIT);

        assertThat(als(Gebruikers.ZAKENMAGAZIJN, gebruikers.eigenWachtwoord())
                        .maakZaakmap("GEZINSPLAN", ZAAK, Map.of()))
                .isEqualTo(CmisAntwoord.gelukt(Aanmaak.GEMAAKT));
    }

    @Test
    void laatNiemandBinnenMetEenVerkeerdWachtwoord() {
        assertThat(als("zaakregie", "fout").zaakmapBestaat(ZAAK))
                .isEqualTo(CmisAntwoord.geweigerd(CmisFout.NIET_TOEGELATEN));
    }

    @Test
    void verliestGeenAanvraagDoorHergebruikteVerbindingen() {
        maakZaakmap();

        for (int i = 0; i < 60; i++) {
            assertThat(bewaar("9901D" + (1000 + i))).isInstanceOf(CmisAntwoord.Gelukt.class);
        }
    }

    /** Six callers at once. */
    static <T> List<T> tegelijk(IntFunction<T> aanvraag) throws Exception {
        ExecutorService werkers = Executors.newFixedThreadPool(6);
        List<Callable<T>> aanvragen = IntStream.range(0, 6)
                .<Callable<T>>mapToObj(nummer -> () -> aanvraag.apply(nummer))
                .toList();
        List<T> antwoorden = new ArrayList<>();
        for (Future<T> antwoord : werkers.invokeAll(aanvragen)) {
            antwoorden.add(antwoord.get());
        }
        werkers.shutdown();
        return antwoorden;
    }

    CmisAntwoord<Aanmaak> maakZaakmap() {
        return opslag.maakZaakmap("GEZINSPLAN", ZAAK, Map.of(Zaakmapeigenschap.STARTDATUM, "20261124"));
    }

    CmisAntwoord<String> bewaar(String documentidentificatie) {
        return opslag.bewaar(metagegevens(documentidentificatie), new ByteArrayInputStream(INHOUD), INHOUD.length);
    }

    static Documentmetagegevens metagegevens(String documentidentificatie) {
        return new Documentmetagegevens(
                documentidentificatie, ZAAK, "Gezinsplan", "gezinsplan.pdf", "application/pdf", eigenschappen());
    }

    private static Map<Documenteigenschap, String> eigenschappen() {
        return Map.of(
                Documenteigenschap.DOCUMENTTYPE, "Gezinsplan",
                Documenteigenschap.CREATIEDATUM, "20261124",
                Documenteigenschap.AUTEUR, "Wijkteam Oost",
                Documenteigenschap.TAAL, "nld",
                Documenteigenschap.VERTROUWELIJKAANDUIDING, "ZAAKVERTROUWELIJK");
    }

    private Documentopslag als(String gebruiker, String wachtwoord) {
        return Documentopslagen.overCmis(new CmisProperties(
                "http://127.0.0.1:" + dms.poort() + pad,
                binding,
                "",
                gebruiker,
                wachtwoord,
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                "/Zaken",
                new CmisProperties.Types(Documentmodel.ZAAKTYPE, Documentmodel.ZAAK, Documentmodel.DOCUMENT),
                "zsdms:",
                Map.of()));
    }

    static <T> T waarde(CmisAntwoord<T> antwoord) {
        assertThat(antwoord).isInstanceOf(CmisAntwoord.Gelukt.class);
        return ((CmisAntwoord.Gelukt<T>) antwoord).waarde();
    }
}
