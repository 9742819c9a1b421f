package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.testhulp.OfficieelSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way over HTTP, from envelope to port and back. */
class StufEindpuntenIT extends Eindpunttest {

    static List<Testbericht> berichten() {
        return Testbericht.alle();
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void beantwoordtElkeDienstZoalsDeStandaardZegt(Testbericht bericht) throws Exception {
        zorgVoorEenZaak(bericht);

        HttpResponse<String> antwoord = post.verstuur(bericht.metReferentie(post.nummer()));

        assertThat(antwoord.body()).contains(bericht.service().antwoordRoot().getLocalPart());
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        if (!System.getProperty("stuf.standaarden", "").isBlank()) {
            OfficieelSchema.valideer(Stufpost.inhoud(antwoord.body()));
        }
    }

    @Test
    void geeftDeZaakTerugZoalsZeWasGestuurd() throws Exception {
        post.verstuur(Testbericht.lees("zds12-creeerZaak").metReferentie(post.nummer()));

        String details =
                post.verstuur(Testbericht.lees("zds12-geefZaakdetails")).body();

        assertThat(details)
                .contains("<ZKN:omschrijving>Hulp bij het huishouden</ZKN:omschrijving>")
                .contains("<BG:inp.bsn>999905296</BG:inp.bsn>")
                .contains("<ZKN:omschrijving>Client</ZKN:omschrijving>")
                .contains("<ZKN:achternaam>Jansen</ZKN:achternaam>");
    }

    @Test
    void antwoordtOpEenVraagNaarEenOnbekendeZaakZonderAntwoordEnZonderFout() throws Exception {
        HttpResponse<String> antwoord = post.verstuur(Testbericht.lees("zds11-geefZaakdetails"));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("zakLa01").doesNotContain("antwoord>");
    }

    @Test
    void brengtDeInhoudVanEenDocumentOverEnTerug() throws Exception {
        post.verstuur(Testbericht.lees("zds12-voegZaakdocumentToe").metReferentie(post.nummer()));

        Documentinhoud inhoud = magazijn.documenten.get("9901-D-000007").inhoud();
        assertThat(inhoud).isNotNull();
        try (var bytes = inhoud.bron().open()) {
            assertThat(bytes).hasContent("Dit is een verslag.");
        }
        assertThat(post.verstuur(Testbericht.lees("zds11-geefZaakdocumentLezen"))
                        .body())
                .contains(">RGl0IGlzIGVlbiB2ZXJzbGFnLg==<")
                .contains("verslag.txt");
    }

    @Test
    void brengtEenGrootDocumentOverEnTerugZonderTijdelijkeBestandenAchterTeLaten() throws Exception {
        String groot = "QUJD".repeat(75_000);
        long ervoor = tijdelijkeBestanden();
        post.verstuur(Testbericht.lees("zds12-voegZaakdocumentToe")
                .metReferentie(post.nummer())
                .met("RGl0IGlzIGVlbiB2ZXJzbGFnLg==", groot));

        String antwoord =
                post.verstuur(Testbericht.lees("zds12-geefZaakdocumentLezen")).body();

        assertThat(antwoord.contains(">" + groot + "<")).isTrue();
        assertThat(tijdelijkeBestanden()).isLessThanOrEqualTo(ervoor);
    }

    @Test
    void geeftVerzoekEnAntwoordVanEenOverdrachtDoor() throws Exception {
        post.verstuur(Testbericht.lees("rzs10-overdragenZaak").metReferentie(post.nummer()));
        post.verstuur(Testbericht.lees("rzs10-bevestigOverdragenZaak").metReferentie(post.nummer()));

        assertThat(magazijn.overdrachten).singleElement().satisfies(o -> {
            assertThat(o.zaakidentificatie()).isEqualTo("9901-2026-000042");
            assertThat(o.meldingen()).containsExactly("Graag binnen twee weken contact");
        });
        assertThat(magazijn.antwoorden)
                .singleElement()
                .satisfies(a -> assertThat(a.geaccepteerd()).isTrue());
    }

    @Test
    void weigertEenAntwoordOpEenOverdrachtDieHierNietIsGevraagd() throws Exception {
        assertFout(
                post.verstuur(Testbericht.lees("rzs10-bevestigOverdragenZaak")
                        .metReferentie(post.nummer())
                        .met("REG-7", "REG-8")),
                "Fo03",
                "StUF043");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zds12-creeerZaak", "zds11-creeerZaak"})
    void antwoordtInSoap12OpSoap12(String naam) throws Exception {
        Testbericht bericht = Testbericht.lees(naam).metReferentie(post.nummer());

        HttpResponse<String> antwoord = post.soap12(bericht);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains(Stufpost.SOAP12).contains("Bv03Bericht");
        HttpResponse<String> fout = post.soap12(bericht.met("mw-jansen", "mw-vos"));
        assertThat(fout.statusCode()).isEqualTo(500);
        assertThat(fout.body()).contains(Stufpost.SOAP12).contains(":Sender<").contains("StUF016");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "urn:heel-iets-anders", "http://www.egem.nl/StUF/sector/zkn/0310/zakLk01"})
    void herkentEenBerichtOokBijEenVerkeerdeSoapAction(String actie) throws Exception {
        HttpResponse<String> antwoord =
                post.verstuur(Testbericht.lees("zds11-creeerZaak").metReferentie(post.nummer()), actie);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(magazijn.koppen)
                .singleElement()
                .satisfies(k -> assertThat(k.service()).isEqualTo(StufService.ZDS11_CREEER_ZAAK));
    }

    @Test
    void leestHeenOverEenByteOrderMark() throws Exception {
        Testbericht bericht = Testbericht.lees("zds12-creeerZaak").metReferentie(post.nummer());

        HttpResponse<String> antwoord = post.ruw(
                bericht.service().portType().naam(), "\uFEFF" + Stufpost.envelop(Stufpost.SOAP11, bericht.kaal()), "");

        assertThat(antwoord.statusCode()).isEqualTo(200);
    }

    @Test
    void weigertEenVreemde() throws Exception {
        assertFout(post.verstuur(Testbericht.lees("zds12-creeerZaak").met("Suite", "Vreemde")), "Fo03", "StUF013");
        assertFout(post.verstuur(Testbericht.lees("zds12-geefZaakdetails").met("Suite", "Vreemde")), "Fo02", "StUF013");
        assertFout(
                post.verstuur(Testbericht.lees("zds12-creeerZaak").met("Zakenmagazijn", "Ander")), "Fo03", "StUF010");
        assertFout(post.verstuur(Testbericht.lees("zds12-creeerZaak").met("Suite", "Lezer")), "Fo03", "StUF052");
        assertThat(magazijn.zaken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zds12-creeerZaak, <ZKN:startdatum>20261120</ZKN:startdatum>, '', startdatum",
        "zds12-creeerZaak, <ZKN:identificatie>9901-2026-000042</ZKN:identificatie>, '', identificatie",
        "zds12-creeerZaak, <ZKN:zaakniveau>1<, <ZKN:zaakniveau>geheim<, zaakniveau",
        "zds12-creeerZaak, <StUF:mutatiesoort>T</StUF:mutatiesoort>, '', mutatiesoort",
        "zds12-voegZaakdocumentToe, <ZKN:titel>Verslag van het gesprek</ZKN:titel>, <ZKN:titels>geheim</ZKN:titels>, titels",
        "zds12-voegZaakdocumentToe, RGl0IG, geheim!, inhoud"
    })
    void noemtHetElementDatNietKlopt(String naam, String oud, String nieuw, String element) throws Exception {
        Testbericht fout = Testbericht.lees(naam).metReferentie(post.nummer()).met(oud, nieuw);

        HttpResponse<String> antwoord = post.verstuur(fout);

        assertFout(antwoord, "Fo03", "StUF055");
        assertThat(antwoord.body())
                .containsPattern("<StUF:details>[^<]*" + element)
                .doesNotContain("geheim");
        assertThat(magazijn.zaken).isEmpty();
        assertThat(magazijn.documenten).isEmpty();
    }

    @Test
    void neemtVanEenSlordigeZenderEenAndereVolgordeAan() throws Exception {
        Testbericht slordig = Testbericht.lees("zds11-creeerZaak")
                .metReferentie(post.nummer())
                .met("Suite", "Slordig")
                .met("    <ZKN:startdatum>20261120</ZKN:startdatum>\n", "")
                .met("<ZKN:zaakniveau>", "<ZKN:startdatum>20261120</ZKN:startdatum><ZKN:zaakniveau>");

        assertThat(post.verstuur(slordig).statusCode()).isEqualTo(200);
        assertThat(magazijn.zaken).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>",
                "<!DOCTYPE x SYSTEM 'file:///etc/hostname'>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/'> %p;]>"
            })
    void weigertElkeDocumenttypedeclaratie(String doctype) throws Exception {
        String envelop = Stufpost.envelop(
                Stufpost.SOAP11, Testbericht.lees("zds12-creeerZaak").kaal());

        assertFout(post.ruw("OntvangAsynchroon", doctype + envelop, ""), "Fo03", "StUF055");
    }

    @Test
    void weigertEenTeGrootBerichtMetEenDuidelijkeFout() throws Exception {
        Testbericht groot = Testbericht.lees("zds12-voegZaakdocumentToe").met("RGl0IG", "QUJD".repeat(300_000));

        HttpResponse<String> antwoord = post.verstuur(groot);

        assertFout(antwoord, "Fo03", "StUF055");
        assertThat(antwoord.body()).contains("groter dan 524288 bytes").contains("<StUF:crossRefnummer>REF-1<");
        assertThat(magazijn.documenten).isEmpty();
    }

    @Test
    void heeftBijGelijktijdigeHerhalingPreciesEenGevolg() throws Exception {
        Testbericht bericht =
                Testbericht.lees("zds12-genereerZaakIdentificatie").metReferentie(post.nummer());
        Testbericht zaak = Testbericht.lees("zds12-creeerZaak").metReferentie(post.nummer());
        ExecutorService draden = Executors.newFixedThreadPool(8);
        List<Future<String>> nummers = new ArrayList<>();
        List<Future<String>> zaken = new ArrayList<>();
        try {
            for (int i = 0; i < 16; i++) {
                nummers.add(draden.submit(() -> post.verstuur(bericht).body()));
                zaken.add(draden.submit(() -> post.verstuur(zaak).body()));
            }
            String nummer = nummers.get(0).get(30, TimeUnit.SECONDS);
            String bevestiging = zaken.get(0).get(30, TimeUnit.SECONDS);
            assertThat(bevestiging).contains("Bv03Bericht");
            for (int i = 1; i < 16; i++) {
                assertThat(nummers.get(i).get(30, TimeUnit.SECONDS)).isEqualTo(nummer);
                assertThat(zaken.get(i).get(30, TimeUnit.SECONDS)).isEqualTo(bevestiging);
            }
        } finally {
            draden.shutdownNow();
        }
        assertThat(magazijn.koppen).hasSize(1);
    }

    @Test
    void weigertEenDienstDieNietWordtAangeboden() throws Exception {
        String checkout = Testbericht.lees("zds12-genereerDocumentIdentificatie")
                .kaal()
                .replace("genereerDocumentIdentificatie_Di02", "cancelCheckout_Di02")
                .replace("genereerDocumentidentificatie", "cancelCheckout");

        HttpResponse<String> antwoord =
                post.ruw("VerwerkSynchroonVrijBericht", Stufpost.envelop(Stufpost.SOAP11, checkout), "");

        assertFout(antwoord, "Fo02", "StUF040");
    }

    @Test
    void weigertEenBerichtOpHetVerkeerdeAdres() throws Exception {
        Testbericht bericht = Testbericht.lees("zds12-creeerZaak");

        HttpResponse<String> antwoord =
                post.ruw("BeantwoordVraag", Stufpost.envelop(Stufpost.SOAP11, bericht.kaal()), "");

        assertFout(antwoord, "Fo02", "StUF040");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OntvangAsynchroon", "BeantwoordVraag", "VerwerkSynchroonVrijBericht", "VrijeBerichten"})
    void noemtInDeWsdlWatWordtAangeboden(String adres) throws Exception {
        String wsdl = post.wsdl(adres);

        for (StufService service : eindpunten.services()) {
            boolean hier = service.portType().naam().equals(adres);
            assertThat(wsdl.contains("\"" + service.soapAction() + "\""))
                    .as(service.name())
                    .isEqualTo(hier);
        }
        assertThat(wsdl).doesNotContain("cancelCheckout");
    }

    @Test
    void laatInEenFoutNooitIetsVanHetBerichtZien() throws Exception {
        Testbericht bericht = Testbericht.lees("zds12-creeerZaak").metReferentie(post.nummer());
        post.verstuur(bericht);

        HttpResponse<String> antwoord = post.verstuur(bericht.metAnderNummer(post.nummer()));

        assertFout(antwoord, "Fo03", "StUF067");
        assertThat(antwoord.body())
                .doesNotContain("999905296")
                .doesNotContain("Boer")
                .doesNotContain("huishouden");
    }

    private void zorgVoorEenZaak(Testbericht bericht) throws Exception {
        if (!bericht.naam().endsWith("creeerZaak")) {
            post.verstuur(Testbericht.lees("zds12-creeerZaak").metReferentie(post.nummer()));
        }
        if (bericht.naam().contains("geefZaakstatus")) {
            post.verstuur(Testbericht.lees("zds12-actualiseerZaakstatus").metReferentie(post.nummer()));
        }
        if (bericht.naam().contains("geefLijst") || bericht.naam().contains("Lezen")) {
            post.verstuur(Testbericht.lees("zds12-voegZaakdocumentToe").metReferentie(post.nummer()));
        }
    }

    private static long tijdelijkeBestanden() throws IOException {
        try (Stream<Path> bestanden = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return bestanden
                    .filter(b -> b.getFileName().toString().matches("(zaakregie|cxf|cos).*"))
                    .count();
        }
    }
}
