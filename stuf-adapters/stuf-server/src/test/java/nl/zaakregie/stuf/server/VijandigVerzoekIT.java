package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One test per way to hurt a parser: each gets a clear fault and nothing is stored. */
class VijandigVerzoekIT extends Eindpunttest {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String xml = Stufpost.envelop(
            Stufpost.SOAP11,
            Testbericht.lees("zds12-creeerZaak").metReferentie(post.nummer()).kaal());

    @LocalServerPort
    private int eigenPoort;

    @Test
    void isZonderKwaadGewoonGoed() throws Exception {
        assertThat(stuur(xml).statusCode()).isEqualTo(200);
        assertThat(magazijn.zaken).hasSize(1);
    }

    @Test
    void weigertEenDtd() throws Exception {
        geweigerd(stuur("<!DOCTYPE x>" + xml));
    }

    @Test
    void weigertUitdijendeEntiteiten() throws Exception {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'lol'>");
        for (int i = 1; i < 12; i++) {
            dtd.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }

        geweigerd(stuur(dtd + "]>" + xml.replace(">Boer<", ">&a11;<")));
    }

    @Test
    void weigertDiepeNesting() throws Exception {
        geweigerd(stuur(inBoer("<a>".repeat(10_000) + "</a>".repeat(10_000))));
    }

    @Test
    void weigertEenReusachtigAttribuut() throws Exception {
        geweigerd(stuur(inBoer("<a b='" + "x".repeat(300_000) + "'/>")));
    }

    @Test
    void weigertVeelAttributen() throws Exception {
        StringBuilder veel = new StringBuilder("<a");
        for (int i = 0; i < 20_000; i++) {
            veel.append(" b").append(i).append("=''");
        }
        geweigerd(stuur(inBoer(veel + "/>")));
    }

    @Test
    void weigertVeelOnbekendeElementen() throws Exception {
        geweigerd(stuur(inBoer("<a/>".repeat(50_000))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-onzin", "EBCDIC-CP-NL"})
    void weigertEenVerkeerdeOfOnbekendeCodering(String codering) throws Exception {
        geweigerd(stuur("<?xml version='1.0' encoding='" + codering + "'?>" + xml));
    }

    @Test
    void weigertBytesDieGeenUtf8Zijn() throws Exception {
        byte[] latijn = xml.replace(">Boer<", ">Bo\u00ebr<").getBytes(StandardCharsets.ISO_8859_1);

        geweigerd(stuur(latijn, "text/xml; charset=UTF-8", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "windows-1252"})
    void leestEenCoderingDieDeXmlZelfNoemt(String codering) throws Exception {
        byte[] bytes = ("<?xml version='1.0' encoding='" + codering + "'?>" + xml).getBytes(Charset.forName(codering));

        HttpResponse<String> antwoord = stuur(bytes, "text/xml", "");

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "text/xml; charset=ISO-8859-1", "text/xml; charset=bestaat-niet"})
    void antwoordtMetTekensDieDeTekensetVanHetVerzoekNietHeeft(String mediatype) throws Exception {
        String naam = "\u00e9\u4e2d\ud83d\ude00";
        String vreemd = xml.replaceFirst(
                "(</[^>]*zender>)",
                "<g:gebruiker xmlns:g='http://www.egem.nl/StUF/StUF0301'>&#xe9;&#x4e2d;&#x1f600;</g:gebruiker>$1");

        HttpResponse<String> antwoord = stuur(vreemd.getBytes(StandardCharsets.US_ASCII), mediatype, "");

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.body()).contains(">" + naam + "<").doesNotContain("Fault");
    }

    @Test
    void negeertEenOnbekendeTekensetInHetMediatype() throws Exception {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);

        assertThat(stuur(bytes, "text/xml; charset=bestaat-niet", "").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.9, 0.98})
    void weigertEenAfgebrokenBericht(double deel) throws Exception {
        geweigerd(stuur(xml.substring(0, (int) (xml.length() * deel))));
    }

    @Test
    void leestGzip() throws Exception {
        HttpResponse<String> antwoord = stuur(gzip(xml.getBytes(StandardCharsets.UTF_8)), "text/xml", "gzip");

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(magazijn.zaken).hasSize(1);
    }

    @Test
    void weigertEenGzipDieUitdijt() throws Exception {
        byte[] bom = gzip(xml.replace("<soap:Header/>", "<soap:Header/>" + " ".repeat(100_000_000))
                .getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> antwoord = stuur(bom, "text/xml", "gzip");

        assertThat(bom.length).as("past ingepakt").isLessThan(512 * 1024);
        geweigerd(antwoord);
        assertThat(antwoord.body()).contains("groter dan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "gzip, gzip"})
    void weigertEenInpakkingDieNietKlopt(String inpakking) throws Exception {
        geweigerd(stuur(xml.getBytes(StandardCharsets.UTF_8), "text/xml", inpakking));
    }

    private String inBoer(String kwaad) {
        return xml.replaceFirst(">Boer<", ">" + kwaad + "<");
    }

    private void geweigerd(HttpResponse<String> antwoord) {
        assertFout(antwoord, "Fo03", "StUF055");
        assertThat(magazijn.zaken).isEmpty();
        assertThat(magazijn.koppen).isEmpty();
    }

    private HttpResponse<String> stuur(String tekst) throws Exception {
        return stuur(tekst.getBytes(StandardCharsets.UTF_8), "text/xml; charset=UTF-8", "");
    }

    private HttpResponse<String> stuur(byte[] bytes, String type, String inpakking) throws Exception {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + eigenPoort + "/stuf/OntvangAsynchroon"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(bytes));
        if (!inpakking.isEmpty()) {
            verzoek.header("Content-Encoding", inpakking);
        }
        return http.send(verzoek.build(), BodyHandlers.ofString());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream uitvoer = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(uitvoer)) {
            gzip.write(bytes);
        }
        return uitvoer.toByteArray();
    }
}
