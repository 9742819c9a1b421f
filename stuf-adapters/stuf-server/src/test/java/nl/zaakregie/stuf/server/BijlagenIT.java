package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Documentclient;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Voorbeelddocumenten;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Documents as MTOM attachments and as base64, in both directions and in both versions of SOAP. */
class BijlagenIT extends Eindpunttest {

    private static final Systeem WIJ = Systeem.van("9901", "Suite");
    private static final Systeem ZIJ = Systeem.van("9901", "Zakenmagazijn");
    private static final byte[] INHOUD = new byte[200_000];

    static {
        new Random(1).nextBytes(INHOUD);
    }

    @LocalServerPort
    private int eigenPoort;

    @ParameterizedTest
    @CsvSource({"ZDS_1_1,true,true", "ZDS_1_2,true,false", "ZDS_1_2,false,true", "ZDS_1_1,false,false"})
    void brengtEenDocumentHeenEnTerug(StufVersie versie, boolean bijlageHeen, boolean bijlageTerug) {
        Documentinhoud inhoud =
                new Documentinhoud("plan.pdf", "application/pdf", () -> new ByteArrayInputStream(INHOUD));
        Zaakdocument document = Testmagazijn.met(Voorbeelddocumenten.bij("9901-GP-1"), inhoud);

        var heen = new Zakenmagazijnclient(verbinding(bijlageHeen), versie, WIJ, ZIJ)
                .voegZaakdocumentToe(nummer(), document);
        var terug = new Documentclient(verbinding(bijlageTerug), versie, WIJ, ZIJ)
                .geefZaakdocumentLezen(nummer(), document.identificatie(), d -> bytes(d.inhoud()));

        assertThat(heen.isBeantwoord()).as(heen.toString()).isTrue();
        assertThat(bytes(magazijn.documenten.get(document.identificatie()).inhoud()))
                .isEqualTo(INHOUD);
        assertThat(terug.mogelijkAntwoord().orElseThrow()).contains(INHOUD);
    }

    @Test
    void herkentHetzelfdeBerichtOokAlsDeBijlageAndersHeet() throws Exception {
        Testbericht bericht = Testbericht.lees("zds12-voegZaakdocumentToe");

        HttpResponse<String> eerste = multipart(bericht, "een@x", "een@x", Stufpost.SOAP11);
        HttpResponse<String> tweede = multipart(bericht, "twee@x", "twee@x", Stufpost.SOAP11);

        assertThat(eerste.statusCode()).as(eerste.body()).isEqualTo(200);
        assertThat(Stufpost.inhoud(tweede.body())).isEqualTo(Stufpost.inhoud(eerste.body()));
    }

    @Test
    void antwoordtOpBijlagenInDeVersieVanSoapDieGevraagdWerd() throws Exception {
        Testbericht bericht = Testbericht.lees("zds12-voegZaakdocumentToe");

        HttpResponse<String> goed = multipart(bericht, "een@x", "een@x", Stufpost.SOAP12);
        HttpResponse<String> fout = multipart(bericht.met("Suite", "Vreemde"), "een@x", "een@x", Stufpost.SOAP12);

        assertThat(goed.statusCode()).as(goed.body()).isEqualTo(200);
        assertThat(goed.body()).contains(Stufpost.SOAP12).contains("Bv03Bericht");
        assertThat(fout.body()).contains(Stufpost.SOAP12);
        assertFout(fout, "Fo03", "StUF013");
    }

    @Test
    void weigertEenVerwijzingNaarEenBijlageDieErNietIs() throws Exception {
        HttpResponse<String> antwoord =
                multipart(Testbericht.lees("zds12-voegZaakdocumentToe"), "een@x", "twee@x", Stufpost.SOAP11);

        assertFout(antwoord, "Fo03", "StUF055");
        assertThat(magazijn.documenten).isEmpty();
    }

    @Test
    void geeftAlleenBijlagenAanWieErOmVraagt() throws Exception {
        new Zakenmagazijnclient(verbinding(true), StufVersie.ZDS_1_2, WIJ, ZIJ)
                .voegZaakdocumentToe(
                        nummer(),
                        Testmagazijn.met(
                                Voorbeelddocumenten.bij("9901-GP-1"),
                                new Documentinhoud(
                                        "plan.pdf", "application/pdf", () -> new ByteArrayInputStream(INHOUD))));
        Testbericht vraag = Testbericht.lees("zds12-geefZaakdocumentLezen");
        String xml =
                Stufpost.envelop(Stufpost.SOAP11, vraag.kaal().replaceFirst("(identificatie>)[^<]+", "$19901DOC1"));

        HttpResponse<String> gewoon = verstuur(xml, "text/xml", "text/xml", "BeantwoordVraag");
        HttpResponse<String> metBijlage = verstuur(xml, "text/xml", "multipart/related", "BeantwoordVraag");

        assertThat(gewoon.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        assertThat(metBijlage.headers().firstValue("Content-Type").orElse("")).startsWith("multipart/related");
        assertThat(metBijlage.body()).contains("Include").contains("application/xop+xml");
    }

    private HttpResponse<String> multipart(Testbericht bericht, String naam, String verwijzing, String soap)
            throws Exception {
        String include =
                "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:" + verwijzing + "\"/>";
        String xml = Stufpost.envelop(soap, bericht.kaal().replaceFirst("(inhoud [^>]*>)[^<]*<", "$1" + include + "<"));
        assertThat(xml).contains("xop:Include");
        String type = soap.equals(Stufpost.SOAP12) ? "application/soap+xml" : "text/xml";
        String body = "--g\r\nContent-Type: application/xop+xml; type=\"" + type
                + "\"; charset=utf-8\r\nContent-ID: <wortel>\r\n\r\n" + xml
                + "\r\n--g\r\nContent-Type: application/pdf\r\nContent-ID: <" + naam
                + ">\r\n\r\ninhoud van het document\r\n--g--";
        return verstuur(
                body,
                "multipart/related; boundary=g; start=\"<wortel>\"; type=\"application/xop+xml\"; start-info=\"" + type
                        + '"',
                "text/xml",
                "OntvangAsynchroon");
    }

    private HttpResponse<String> verstuur(String body, String type, String accept, String adres) throws Exception {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + eigenPoort + "/stuf/" + adres))
                        .header("Content-Type", type)
                        .header("Accept", accept)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    }

    private static byte[] bytes(Documentinhoud inhoud) {
        try (InputStream bytes = inhoud.bron().open()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StufVerbinding verbinding(boolean bijlagen) {
        StufVerbinding gewoon = StufVerbinding.naar(URI.create("http://127.0.0.1:" + eigenPoort + "/stuf"));
        return bijlagen ? gewoon.metBijlagen() : gewoon;
    }

    private static Berichtnummer nummer() {
        return new Berichtnummer(UUID.randomUUID().toString(), new StufTijdstip("20261124103000000"));
    }
}
