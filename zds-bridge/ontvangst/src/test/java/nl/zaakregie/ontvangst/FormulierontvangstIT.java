package nl.zaakregie.ontvangst;

import static nl.zaakregie.ontvangst.Formulierserver.AFSCHRIFT;
import static nl.zaakregie.ontvangst.Formulierserver.FORMULIEREN;
import static nl.zaakregie.ontvangst.Formulierserver.ZAAKREGIE;
import static nl.zaakregie.ontvangst.Formulierserver.document;
import static nl.zaakregie.ontvangst.Formulierserver.formulier;
import static nl.zaakregie.ontvangst.Formulierserver.nummer;
import static nl.zaakregie.ontvangst.Formulierserver.zaak;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.zaakregie.api.bericht.AanvraagOntvangen;
import nl.zaakregie.api.bericht.Bijlage;
import nl.zaakregie.api.bericht.BijlageOntvangen;
import nl.zaakregie.api.bericht.BijlageOntvangen.Bestemming;
import nl.zaakregie.api.bericht.ZaakOntvangen;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Formulierclient;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.client.Verzendresultaat.Afgewezen;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.mapping.BijzondereBijstandMapper;
import nl.zaakregie.stuf.server.Stufpost;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An e-form server at the real endpoints; behind them only the inbox is a double. */
class FormulierontvangstIT {

    private static Formulieropstelling opstelling = Formulieropstelling.start("formulieren");

    @BeforeAll
    static void begin() {
        assertThat(opstelling.poort()).isPositive();
    }

    @AfterAll
    static void einde() {
        opstelling.close();
    }

    @BeforeEach
    void leeg() {
        opstelling.inkomend().leeg();
    }

    @Test
    @Tag("koppelvlak:bijzondereBijstandAanvragen:3.15:eformulieren:server")
    @Tag("koppelvlak:bijzondereBijstandAanvragen:3.15:eformulieren:client")
    void maaktVanEenFormulierMetBijlagenEenAanvraag() throws IOException {
        Verzendresultaat<?> antwoord = formulieren().vraagBijzondereBijstandAan(nummer(), formulier("EF-1"));

        assertThat(antwoord.isBeantwoord()).isTrue();
        AanvraagOntvangen aanvraag =
                (AanvraagOntvangen) opstelling.inkomend().berichten().get(0);
        assertThat(aanvraag.afzender()).isEqualTo("Formulieren");
        assertThat(aanvraag.formulier()).isEqualTo("bba");
        assertThat(aanvraag.zaaktype()).isEqualTo("bijzonderebijstand");
        assertThat(aanvraag.aanvraagnummer()).contains("EF-1");
        assertThat(aanvraag.aanvragers()).extracting(p -> p.bsn()).containsExactly(Gezin.SANNE.bsn());
        assertThat(aanvraag.contact()).contains("sanne@voorbeeld.example");
        assertThat(aanvraag.gegevens())
                .containsEntry("bijzondereBijstand/omschrijvingWaarvoorAanvragen", "Wasmachine")
                .containsEntry("kanaal", "website");
        Bijlage bijlage = aanvraag.bijlagen().get(0);
        assertThat(bijlage.titel()).isEqualTo("Bijlage 1");
        assertThat(bijlage.bestandsnaam()).isEqualTo("afschrift.pdf");
        assertThat(inhoud(bijlage)).isEqualTo(AFSCHRIFT);
    }

    @Test
    void neemtEenFormulierInEenEnvelopVanSoap12AanEnAntwoordtInSoap12() throws Exception {
        StufService service = StufService.EF315_BIJZONDERE_BIJSTAND;
        Stuurgegevens kop = Stuurgegevens.voor(
                service, FORMULIEREN, ZAAKREGIE, UUID.randomUUID().toString(), Instant.now());
        String bericht = new BerichtSchrijver()
                .schrijf(service.root(), BijzondereBijstandMapper.naarBericht(kop, formulier("EF-12")));

        HttpResponse<String> antwoord = soap12("OntvangAsynchroon", service, bericht);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains(Stufpost.SOAP12).contains("Bv03Bericht");
        assertThat(opstelling.inkomend().berichten()).singleElement().isInstanceOf(AanvraagOntvangen.class);
    }

    @Test
    void weigertHetzelfdeNummerMetEenAndereAanvraag() {
        Berichtnummer nummer = nummer();
        formulieren().vraagBijzondereBijstandAan(nummer, formulier("EF-2"));

        assertThat(formulieren().vraagBijzondereBijstandAan(nummer, formulier("EF-3")))
                .isInstanceOfSatisfying(
                        Afgewezen.class, a -> assertThat(a.fout().code()).isEqualTo("StUF016"));
        assertThat(opstelling.inkomend().berichten()).hasSize(1);
    }

    @Test
    @Tag("koppelvlak:genereerZaakidentificatie:1.1:zaaksysteem:server")
    @Tag("koppelvlak:creeerZaak:1.1:zaaksysteem:server")
    @Tag("koppelvlak:genereerDocumentidentificatie:1.1:zaaksysteem:server")
    @Tag("koppelvlak:voegZaakdocumentToe:1.1:zaaksysteem:server")
    void verwerktDeReeksVanEenFormulierserverOokAlsErHalverwegeEenHerstartIs() throws IOException {
        String zaak = zds("Formulieren")
                .genereerZaakIdentificatie(nummer())
                .mogelijkAntwoord()
                .orElseThrow();
        assertThat(zds("Formulieren").creeerZaak(nummer(), zaak(zaak, "EFWMO")).isBeantwoord())
                .isTrue();
        AanvraagOntvangen aanvraag =
                (AanvraagOntvangen) opstelling.inkomend().berichten().get(0);
        assertThat(aanvraag.zaak()).contains(new Zaakidentificatie(zaak));
        assertThat(aanvraag.zaaktype()).isEqualTo("wmobegeleiding");
        assertThat(aanvraag.gegevens()).containsEntry("hulpvraag", "huishouden");

        opstelling = opstelling.herstart();
        String document = zds("Formulieren")
                .genereerDocumentIdentificatie(nummer())
                .mogelijkAntwoord()
                .orElseThrow();
        Verzendresultaat<?> toegevoegd = zds("Formulieren").voegZaakdocumentToe(nummer(), document(document, zaak));

        assertThat(toegevoegd.isBeantwoord()).isTrue();
        BijlageOntvangen bijlage =
                (BijlageOntvangen) opstelling.inkomend().berichten().get(0);
        assertThat(bijlage.zaak().waarde()).isEqualTo(zaak);
        assertThat(bijlage.bestemming()).isEqualTo(Bestemming.AANVRAAG);
        assertThat(bijlage.zaaktype()).isEqualTo("wmobegeleiding");
        assertThat(bijlage.bijlage().document().orElseThrow().waarde()).isEqualTo(document);
        assertThat(inhoud(bijlage.bijlage())).isEqualTo(AFSCHRIFT);
    }

    @Test
    void maaktVanEenAnderZaaktypeEenMelding() {
        assertThat(zds("Formulieren")
                        .creeerZaak(nummer(), zaak("9901-EF-77", "EFMELDING"))
                        .isBeantwoord())
                .isTrue();

        ZaakOntvangen melding =
                (ZaakOntvangen) opstelling.inkomend().berichten().get(0);
        assertThat(melding.zaaktypecode()).isEqualTo("SIGNAALSD");
        assertThat(melding.zaak()).contains(new Zaakidentificatie("9901-EF-77"));
    }

    @Test
    void weigertEenBijlageBijEenZaakVanEenAnder() {
        zds("Formulieren").creeerZaak(nummer(), zaak("9901-EF-78", "EFWMO"));
        opstelling.inkomend().leeg();

        assertThat(zds("Suite").voegZaakdocumentToe(nummer(), document("9901-D-1", "9901-EF-78")))
                .isInstanceOfSatisfying(
                        Afgewezen.class, a -> assertThat(a.fout().code()).isEqualTo("StUF064"));
        assertThat(zds("Formulieren").voegZaakdocumentToe(nummer(), document("9901-D-2", "9901-EF-nooit")))
                .isInstanceOf(Afgewezen.class);
        assertThat(opstelling.inkomend().berichten()).isEmpty();
    }

    private static byte[] inhoud(Bijlage bijlage) throws IOException {
        try (InputStream bytes = opstelling.inhouden().lees(bijlage.inhoud())) {
            return bytes.readAllBytes();
        }
    }

    private static Formulierclient formulieren() {
        return Formulierserver.formulieren(adres(""));
    }

    private static Zakenmagazijnclient zds(String applicatie) {
        return Formulierserver.zds(adres(""), applicatie);
    }

    private static HttpResponse<String> soap12(String portType, StufService service, String bericht) throws Exception {
        HttpRequest verzoek = HttpRequest.newBuilder(adres(portType))
                .header("Content-Type", "application/soap+xml; charset=utf-8; action=\"" + service.soapAction() + '"')
                .POST(HttpRequest.BodyPublishers.ofString(Stufpost.envelop(Stufpost.SOAP12, bericht)))
                .build();
        return HttpClient.newHttpClient().send(verzoek, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static URI adres(String portType) {
        return URI.create("http://127.0.0.1:" + opstelling.poort() + "/stuf/" + portType);
    }
}
