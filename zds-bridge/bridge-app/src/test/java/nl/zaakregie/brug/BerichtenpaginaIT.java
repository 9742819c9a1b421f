package nl.zaakregie.brug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forms of the page of the message log, as a browser sends them: with the token of the page, or not at all. */
@Beheerproef
class BerichtenpaginaIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int poort;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String pagina = "";

    @BeforeEach
    void meldAanEnOpenEenBericht() throws Exception {
        String nummer = "REF-" + UUID.randomUUID().toString().substring(0, 18);
        assertThat(Vreemdbericht.stuur(poort, nummer)).contains("StUF013");
        await().until(() -> id(nummer).isPresent());
        String aanmelden = haal("/aanmelden").body();
        post("/aanmelden", "username=beheer&password=geheim&_csrf=" + token(aanmelden));
        pagina = "/beheer/berichten/" + id(nummer).orElseThrow();
    }

    @Test
    void neemtEenFormulierAlleenAanMetHetBewijsVanDePagina() throws Exception {
        String bewijs = token(haal(pagina).body());

        HttpResponse<String> zonder = post(pagina + "/hernieuwing", "");
        HttpResponse<String> verzonnen = post(pagina + "/hernieuwing", "_csrf=" + UUID.randomUUID());
        assertThat(zonder.statusCode()).isEqualTo(403);
        assertThat(verzonnen.statusCode()).isEqualTo(403);
        assertThat(handelingen()).isZero();

        HttpResponse<String> met = post(pagina + "/hernieuwing", "_csrf=" + bewijs);

        assertThat(met.body()).contains("Opnieuw geweigerd met Fo03 StUF013");
        assertThat(handelingen()).isEqualTo(1);
    }

    @Test
    void toontDeInhoudAlleenMetHetBewijsEnEenReden() throws Exception {
        String bewijs = token(haal(pagina).body());

        assertThat(post(pagina + "/inzage", "reden=storing").statusCode()).isEqualTo(403);
        assertThat(post(pagina + "/inzage", "reden=&_csrf=" + bewijs).body()).doesNotContain(Vreemdbericht.BSN);
        assertThat(handelingen()).isZero();

        assertThat(post(pagina + "/inzage", "reden=storing&_csrf=" + bewijs).body())
                .contains(Vreemdbericht.BSN);
        assertThat(handelingen()).isEqualTo(1);
    }

    private Optional<String> id(String nummer) {
        return jdbc.sql("SELECT id FROM zr_berichtenlog_bericht WHERE referentienummer = ?")
                .param(nummer)
                .query(String.class)
                .optional();
    }

    private long handelingen() {
        return jdbc.sql("SELECT COUNT(*) FROM zr_berichtenlog_handeling WHERE bericht = ?")
                .param(UUID.fromString(pagina.substring(pagina.lastIndexOf('/') + 1)))
                .query(Long.class)
                .single();
    }

    private static String token(String html) {
        Matcher token = TOKEN.matcher(html);
        assertThat(token.find()).as(html).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(adres(pad)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String pad, String velden) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(adres(pad))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(velden))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI adres(String pad) {
        return URI.create("http://127.0.0.1:" + poort + pad);
    }
}
