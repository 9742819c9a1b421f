package nl.zaakregie.modellen;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.personen.Personenbron;
import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.DraagZaakOver;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.LegBesluitVast;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.WerkTermijnBij;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.Slotbewaker;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VasteIdentificaties;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The runtime with the plugins themselves, over HTTP; only the bridge to other systems is stood in for. */
final class Regiehost implements AutoCloseable {

    private static final Map<Databasesoort, Regiehost> GEDEELD = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext toepassing;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json;

    private Regiehost(Databasesoort soort) {
        toepassing = start(soort.vers());
        json = toepassing.getBean(ObjectMapper.class);
    }

    static Regiehost op(Databasesoort soort) {
        return GEDEELD.computeIfAbsent(soort, Regiehost::new);
    }

    /** A host with a database of its own, for who leaves so much behind that others would trip over it. */
    static Regiehost apart(Databasesoort soort) {
        return new Regiehost(soort);
    }

    @Override
    public void close() {
        toepassing.close();
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(Toepassing.class)
                .profiles("regiehost")
                .registerShutdownHook(false)
                .properties(Map.of(
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", database.gebruikersnaam(),
                        "spring.datasource.password", "",
                        "spring.main.banner-mode", "off",
                        "server.address", "127.0.0.1",
                        "server.port", "0",
                        "zaakregie.uitgaand.peilinterval", "200ms"))
                .run();
    }

    ConfigurableApplicationContext toepassing() {
        return toepassing;
    }

    <T> T bean(Class<T> soort) {
        return toepassing.getBean(soort);
    }

    @SuppressWarnings("unchecked") // the bean methods below say which
    <B extends nl.zaakregie.api.uitgaand.UitgaandBericht> Postbus<B> postbus(Class<B> soort) {
        return (Postbus<B>) toepassing.getBean("postbus" + soort.getSimpleName(), Postbus.class);
    }

    Antwoord get(String gebruiker, String doel, String pad) {
        return roep(verzoek(gebruiker, pad).header("Doel", doel).GET());
    }

    Antwoord post(String gebruiker, String pad, Object inhoud) {
        return post(gebruiker, "regie", pad, inhoud);
    }

    Antwoord post(String gebruiker, String doel, String pad, Object inhoud) {
        return roep(verzoek(gebruiker, pad).header("Doel", doel).POST(tekst(inhoud)));
    }

    /** As a screen does that was clicked twice: the same key each time. */
    Antwoord postMetSleutel(String gebruiker, String pad, String sleutel, Object inhoud) {
        return roep(verzoek(gebruiker, pad)
                .header("Doel", "regie")
                .header("Idempotency-Key", sleutel)
                .POST(tekst(inhoud)));
    }

    /** With the version of the plan that was seen last. */
    Antwoord postMetVersie(String gebruiker, String pad, Object versie) {
        return roep(
                verzoek(gebruiker, pad).header("If-Match", "\"" + versie + "\"").POST(tekst(Map.of())));
    }

    /** A change of what was seen at this version. */
    Antwoord putMetVersie(String gebruiker, String pad, Object versie, Object inhoud) {
        return roep(
                verzoek(gebruiker, pad).header("If-Match", "\"" + versie + "\"").PUT(tekst(inhoud)));
    }

    Antwoord postXml(String gebruiker, String pad, String xml) {
        return roep(verzoek(gebruiker, pad)
                .setHeader("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofString(xml)));
    }

    Antwoord delete(String gebruiker, String pad) {
        return roep(verzoek(gebruiker, pad).DELETE());
    }

    private HttpRequest.Builder verzoek(String gebruiker, String pad) {
        String poort = toepassing.getEnvironment().getProperty("local.server.port");
        String aanmelding = Base64.getEncoder().encodeToString((gebruiker + ":proef").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/api/v1/" + pad))
                .header("Authorization", "Basic " + aanmelding)
                .header("Content-Type", "application/json");
    }

    private HttpRequest.BodyPublisher tekst(Object inhoud) {
        try {
            return HttpRequest.BodyPublishers.ofString(json.writeValueAsString(inhoud));
        } catch (IOException e) {
            throw new IllegalStateException("Geen JSON van te maken", e);
        }
    }

    private Antwoord roep(HttpRequest.Builder verzoek) {
        try {
            HttpResponse<String> antwoord = client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
            String inhoud = antwoord.body();
            return new Antwoord(antwoord.statusCode(), inhoud, json.readTree(inhoud.isBlank() ? "null" : inhoud));
        } catch (IOException e) {
            throw new IllegalStateException("De host antwoordt niet", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Onderbroken", e);
        }
    }

    /** What the host answered. */
    record Antwoord(int status, String tekst, com.fasterxml.jackson.databind.JsonNode json) {

        String veld(String naam) {
            return json.path(naam).asText();
        }
    }

    /** All auto-configurations on the class path, as in a host. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Toepassing {

        /** Static: it wraps the data source before anything uses it. */
        @Bean
        static Slotbewaker slotbewaker() {
            return new Slotbewaker(
                    List.of("zr_plan_", "zr_groepstraject_", "zr_opdrachten_", "zr_signalen_", "zr_enkelvoudig_"));
        }

        @Bean
        Identificaties identificaties() {
            return new VasteIdentificaties();
        }

        @Bean
        Personenbron personenbron() {
            return new Huishoudenbron();
        }

        @Bean
        Postbus<CreeerZaak> postbusCreeerZaak() {
            return new Postbus<>(CreeerZaak.class);
        }

        @Bean
        Postbus<WijzigClienten> postbusWijzigClienten() {
            return new Postbus<>(WijzigClienten.class);
        }

        @Bean
        Postbus<ActualiseerZaakstatus> postbusActualiseerZaakstatus() {
            return new Postbus<>(ActualiseerZaakstatus.class);
        }

        @Bean
        Postbus<WijzigRollen> postbusWijzigRollen() {
            return new Postbus<>(WijzigRollen.class);
        }

        @Bean
        Postbus<KoppelZaak> postbusKoppelZaak() {
            return new Postbus<>(KoppelZaak.class);
        }

        @Bean
        Postbus<WerkTermijnBij> postbusWerkTermijnBij() {
            return new Postbus<>(WerkTermijnBij.class);
        }

        @Bean
        Postbus<SluitZaak> postbusSluitZaak() {
            return new Postbus<>(SluitZaak.class);
        }

        @Bean
        Postbus<BewaarDocument> postbusBewaarDocument() {
            return new Postbus<>(BewaarDocument.class);
        }

        @Bean
        Postbus<LegBesluitVast> postbusLegBesluitVast() {
            return new Postbus<>(LegBesluitVast.class);
        }

        @Bean
        Postbus<DraagZaakOver> postbusDraagZaakOver() {
            return new Postbus<>(DraagZaakOver.class);
        }
    }
}
