package nl.zaakregie.runtime.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.zaakregie.runtime.gebruiker.BeveiligingAutoConfiguration;
import nl.zaakregie.runtime.gebruiker.GebruikerAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** A small web application with our edge and login, reached over HTTP on a free port of 127.0.0.1. */
public final class Webhost implements AutoCloseable {

    /** The users every host has: a regisseur and a functioneel beheerder, each with password {@code geheim}. */
    public static final String[] GEBRUIKERS = {
        "zaakregie.demo=true",
        "zaakregie.gebruikers[0].id=mw-jansen",
        "zaakregie.gebruikers[0].gebruikersnaam=jansen",
        "zaakregie.gebruikers[0].wachtwoord={noop}geheim",
        "zaakregie.gebruikers[0].naam=Anke Jansen",
        "zaakregie.gebruikers[0].achternaam=Jansen",
        "zaakregie.gebruikers[0].rollen=REGISSEUR",
        "zaakregie.gebruikers[1].id=mw-beheer",
        "zaakregie.gebruikers[1].gebruikersnaam=beheer",
        "zaakregie.gebruikers[1].wachtwoord={noop}geheim",
        "zaakregie.gebruikers[1].naam=Bo Beheer",
        "zaakregie.gebruikers[1].achternaam=Beheer",
        "zaakregie.gebruikers[1].rollen=FUNCTIONEELBEHEER"
    };

    private final ConfigurableApplicationContext context;
    private final CookieManager koekjes = new CookieManager();
    private final HttpClient klant = HttpClient.newBuilder()
            .cookieHandler(koekjes)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Webhost(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Webhost start(Class<?> toepassing, String... instellingen) {
        return new Webhost(new SpringApplicationBuilder(toepassing)
                .registerShutdownHook(false)
                .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off")
                .properties(instellingen)
                .run());
    }

    public HttpResponse<String> vraag(String pad, UnaryOperator<HttpRequest.Builder> verzoek) {
        int poort =
                ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        HttpRequest.Builder basis = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad));
        try {
            return klant.send(verzoek.apply(basis).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static HttpRequest.Builder als(HttpRequest.Builder verzoek, String gebruikersnaam) {
        String paar = gebruikersnaam + ":geheim";
        return verzoek.header(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(paar.getBytes(StandardCharsets.UTF_8)));
    }

    public static HttpRequest.Builder stuurt(HttpRequest.Builder verzoek, String soort, String inhoud) {
        return verzoek.header("Content-Type", soort).POST(HttpRequest.BodyPublishers.ofString(inhoud));
    }

    /** The value of a cookie this client has now. */
    public Optional<String> koekje(String naam) {
        return koekjes.getCookieStore().getCookies().stream()
                .filter(koekje -> koekje.getName().equals(naam))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    @Override
    public void close() {
        context.close();
    }

    /** What a servlet application of Boot has, with our edge and login. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        UserDetailsServiceAutoConfiguration.class,
        GebruikerAutoConfiguration.class,
        BeveiligingAutoConfiguration.class,
        WebAutoConfiguration.class
    })
    public static class Kaal {}
}
