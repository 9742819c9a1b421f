package nl.zaakregie.runtime.gebruiker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.runtime.web.Webhost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

class BeveiligingIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private Webhost host;

    @Configuration(proxyBeanMethods = false)
    static class Toepassing extends Webhost.Kaal {

        @Bean
        WieController wieController(Gebruikers gebruikers) {
            return new WieController(gebruikers);
        }
    }

    /** Says who is logged on. */
    @RestController
    static class WieController {

        private final Gebruikers gebruikers;

        WieController(Gebruikers gebruikers) {
            this.gebruikers = gebruikers;
        }

        @GetMapping({"/api/v1/wie", "/scherm"})
        String wie() {
            return gebruikers.huidige().id().waarde();
        }

        @PostMapping({"/api/v1/wie", "/stuf/OntvangAsynchroon"})
        String doe() {
            return "gedaan";
        }

        @GetMapping({"/", "/actuator/health", "/extra/open", "/actuator/metrics"})
        String openbaar() {
            return "openbaar";
        }
    }

    @BeforeEach
    void start() {
        String[] instellingen = java.util.Arrays.copyOf(Webhost.GEBRUIKERS, Webhost.GEBRUIKERS.length + 1);
        instellingen[Webhost.GEBRUIKERS.length] = "zaakregie.beveiliging.openbaar=/extra/**";
        host = Webhost.start(Toepassing.class, instellingen);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private HttpResponse<String> haal(String pad) {
        return host.vraag(pad, v -> v);
    }

    private static HttpRequest.Builder leeg(HttpRequest.Builder verzoek) {
        return verzoek.POST(HttpRequest.BodyPublishers.noBody());
    }

    @Test
    void zonderAanmeldingIsAllesDichtBehalveWatOpenbaarIs() {
        HttpResponse<String> api = haal("/api/v1/wie");

        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.body()).contains("ZR-GEBRUIKER-0001", "Meld u eerst aan.");
        assertThat(api.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(haal("/scherm").statusCode()).isEqualTo(302);
        assertThat(haal("/scherm").headers().firstValue("Location").orElse("")).endsWith("/aanmelden");
        for (String pad : new String[] {"/", "/actuator/health", "/extra/open"}) {
            assertThat(haal(pad).statusCode()).as(pad).isEqualTo(200);
        }
        assertThat(host.vraag("/stuf/OntvangAsynchroon", BeveiligingIT::leeg).statusCode())
                .isEqualTo(200);
    }

    @Test
    void watDeToepassingOverZichzelfZegtIsVoorBeheer() {
        HttpResponse<String> regisseur = host.vraag("/actuator/metrics", v -> Webhost.als(v, "jansen"));

        assertThat(haal("/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(regisseur.statusCode()).isEqualTo(403);
        assertThat(regisseur.body()).contains("ZR-GEBRUIKER-0003");
        assertThat(host.vraag("/actuator/health", v -> Webhost.als(v, "jansen")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void programmaMeldtZichAanMetBasicZonderCsrf() {
        HttpResponse<String> lezen = host.vraag("/api/v1/wie", v -> Webhost.als(v, "jansen"));
        HttpResponse<String> doen = host.vraag("/api/v1/wie", v -> leeg(Webhost.als(v, "jansen")));

        assertThat(lezen.body()).isEqualTo("mw-jansen");
        assertThat(doen.body()).isEqualTo("gedaan");
    }

    @Test
    void verkeerdWachtwoordOfOnbekendeNaamWordtGeweigerd() {
        HttpResponse<String> onbekend = host.vraag("/api/v1/wie", v -> Webhost.als(v, "niemand"));
        HttpResponse<String> verkeerd =
                host.vraag("/api/v1/wie", v -> v.header("Authorization", "Basic amFuc2VuOmZvdXQ="));

        assertThat(onbekend.statusCode()).isEqualTo(401);
        assertThat(verkeerd.statusCode()).isEqualTo(401);
        assertThat(verkeerd.body()).isEqualTo(onbekend.body());
    }

    @Test
    void browserVanEenAndereSiteKomtMetBasicNietLangsCsrfEnKrijgtGeenWachtwoordvenster() {
        HttpResponse<String> doen =
                host.vraag("/api/v1/wie", v -> leeg(Webhost.als(v, "jansen")).header("Sec-Fetch-Site", "cross-site"));
        HttpResponse<String> lezen = host.vraag("/api/v1/wie", v -> v.header("Sec-Fetch-Site", "same-origin"));

        assertThat(doen.statusCode()).isEqualTo(403);
        assertThat(doen.body()).contains("ZR-GEBRUIKER-0003");
        assertThat(lezen.statusCode()).isEqualTo(401);
        assertThat(lezen.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void mensMeldtZichAanMetHetFormulierEnWerktDanMetCsrf() {
        HttpResponse<String> pagina = haal("/aanmelden");
        assertThat(pagina.body()).contains("<html lang=\"nl\">", "Wachtwoord");

        HttpResponse<String> aanmelden = meldAan(pagina, "geheim");

        assertThat(aanmelden.statusCode()).isEqualTo(302);
        assertThat(haal("/scherm").body()).isEqualTo("mw-jansen");
        assertThat(host.vraag("/api/v1/wie", BeveiligingIT::leeg).statusCode())
                .as("zonder token")
                .isEqualTo(403);
        String token = host.koekje("XSRF-TOKEN").orElseThrow();
        assertThat(host.vraag("/api/v1/wie", v -> leeg(v).header("X-XSRF-TOKEN", token))
                        .body())
                .isEqualTo("gedaan");
    }

    @Test
    void verkeerdWachtwoordInHetFormulierGeeftEenNederlandseMelding() {
        HttpResponse<String> aanmelden = meldAan(haal("/aanmelden"), "fout");

        String terug = aanmelden.headers().firstValue("Location").orElseThrow();
        assertThat(terug).endsWith("/aanmelden?error");
        assertThat(haal("/aanmelden?error").body()).contains("De gebruikersnaam of het wachtwoord is niet juist");
        assertThat(haal("/scherm").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> meldAan(HttpResponse<String> pagina, String wachtwoord) {
        Matcher token = TOKEN.matcher(pagina.body());
        assertThat(token.find()).isTrue();
        String formulier = "username=jansen&password=" + wachtwoord + "&_csrf=" + token.group(1);
        return host.vraag("/aanmelden", v -> Webhost.stuurt(v, "application/x-www-form-urlencoded", formulier));
    }
}
