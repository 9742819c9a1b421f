package nl.zaakregie.runtime.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.runtime.proef.Proefhost;
import nl.zaakregie.runtime.proef.Proefplugin;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.DoorlatendeInzage;
import nl.zaakregie.testkit.geheugen.GeheugenProtocol;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole runtime as a host starts it, over HTTP: what is installed, dossiers and tasks. */
class DossierRestIT {

    private static final MedewerkerId JANSEN = new MedewerkerId("mw-jansen");

    private static ConfigurableApplicationContext host;
    private static Dossiers dossiers;
    private static TransactionTemplate transactie;

    @BeforeAll
    static void start() {
        TestDatabase database = Databasesoort.H2.vers();
        host = new SpringApplicationBuilder(Bridge.class)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", database.gebruikersnaam(),
                        "spring.datasource.password", "",
                        "zaakregie.motor.modellen", Proefhost.modellen().toString(),
                        "zaakregie.demo", "true"))
                .properties(gebruiker(0, "mw-jansen", "jansen", "REGISSEUR"))
                .properties(gebruiker(1, "mw-smit", "smit", "TRIAGIST"))
                .run();
        dossiers = host.getBean(Dossiers.class);
        transactie = new TransactionTemplate(host.getBean(PlatformTransactionManager.class));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void zegtWatErGeinstalleerdIs() {
        ResponseEntity<JsonNode> antwoord = als("smit").getForEntity("/api/v1/plugins", JsonNode.class);

        assertThat(antwoord.getStatusCode().value()).isEqualTo(200);
        JsonNode proef = antwoord.getBody().get(0);
        assertThat(proef.get("id").asText()).isEqualTo("proef");
        assertThat(proef.get("staat").asText()).isEqualTo("in_orde");
        assertThat(proef.at("/acties/0/naam").asText()).isEqualTo("proef.noteer");
        assertThat(proef.at("/gegevensgroepen/0/classificatie").asText()).isEqualTo("normaal");
    }

    @Test
    void vraagtOmAanmelding() {
        assertThat(new TestRestTemplate()
                        .getForEntity(adres() + "/api/v1/plugins", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void toontHetDossierMetOnderdelenTakenEnTeam() {
        DossierId id = geopend();

        JsonNode dossier = als("jansen").getForObject("/api/v1/dossiers/" + id, JsonNode.class);

        assertThat(dossier.at("/dossier/id").asText()).isEqualTo(id.toString());
        assertThat(dossier.at("/team/0/medewerker").asText()).isEqualTo("mw-jansen");
        assertThat(dossier.get("taken").findValuesAsText("definitie")).containsExactly("intake");
        assertThat(dossier.get("onderdelen").findValuesAsText("definitie")).contains("toets", "intake");
    }

    @Test
    void begintEenAlgemeenOnderdeelEnRondtDeTaakAf() {
        DossierId id = geopend();

        ResponseEntity<JsonNode> begonnen = als("jansen")
                .postForEntity(
                        "/api/v1/dossiers/" + id + "/onderdelen/voerenOverleg",
                        Map.of("sleutel", "O-1"),
                        JsonNode.class);

        assertThat(begonnen.getStatusCode().value()).isEqualTo(201);
        assertThat(begonnen.getBody().get("stand").asText()).isEqualTo("actief");
        Taak taak = taak(id, "voerenOverleg");
        assertThat(post("jansen", "/api/v1/taken/" + taak.id() + "/neem")).isEqualTo(204);
        assertThat(dossiers.taak(taak.id()).orElseThrow().behandelaar()).contains(JANSEN);
        assertThat(post("smit", "/api/v1/taken/" + taak.id() + "/voltooiing")).isEqualTo(409);
        assertThat(post("jansen", "/api/v1/taken/" + taak.id() + "/teruggave")).isEqualTo(204);
        assertThat(post("jansen", "/api/v1/taken/" + taak.id() + "/voltooiing")).isEqualTo(204);
        assertThat(dossiers.taak(taak.id())).isEmpty();
    }

    @Test
    void begintEenOnderdeelZonderTaakZonderSleutelTeVragen() {
        DossierId id = geopend();

        ResponseEntity<JsonNode> begonnen =
                als("jansen").postForEntity("/api/v1/dossiers/" + id + "/onderdelen/notitie", Map.of(), JsonNode.class);

        assertThat(begonnen.getBody().get("stand").asText()).isEqualTo("voltooid");
        assertThat(begonnen.getBody().get("sleutel").asText()).isNotBlank();
    }

    @Test
    void verwijstNaarDeFunctieVoorEenOnderdeelMetRegels() {
        DossierId id = geopend();

        ResponseEntity<JsonNode> geweigerd = als("jansen")
                .postForEntity("/api/v1/dossiers/" + id + "/onderdelen/uitvoerenDeelplan", Map.of(), JsonNode.class);

        assertThat(geweigerd.getStatusCode().value()).isEqualTo(422);
        assertThat(geweigerd.getBody().get("code").asText()).isEqualTo("ZR-DOSSIER-0020");
    }

    @Test
    void zegtNietMeerDanNodigOverWatNietBestaat() {
        assertThat(als("jansen")
                        .getForEntity("/api/v1/dossiers/geen-nummer", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(post("jansen", "/api/v1/taken/bestaat-niet/neem")).isEqualTo(404);
    }

    private static DossierId geopend() {
        DossierId id = DossierId.nieuw();
        transactie.executeWithoutResult(status -> {
            dossiers.open(new Dossieropening(id, "groepstraject", "proeftraject", false, Map.of()));
            dossiers.wijsToe(id, JANSEN, Rol.REGISSEUR);
        });
        return id;
    }

    private static Taak taak(DossierId id, String definitie) {
        return dossiers.taken(id).stream()
                .filter(taak -> taak.definitie().equals(definitie))
                .findFirst()
                .orElseThrow();
    }

    private static int post(String naam, String pad) {
        return als(naam)
                .postForEntity(pad, null, JsonNode.class)
                .getStatusCode()
                .value();
    }

    private static TestRestTemplate als(String naam) {
        TestRestTemplate klant = new TestRestTemplate(naam, "geheim");
        klant.setUriTemplateHandler(new org.springframework.web.util.DefaultUriBuilderFactory(adres()));
        return klant;
    }

    private static String adres() {
        return "http://127.0.0.1:" + host.getEnvironment().getProperty("local.server.port");
    }

    private static Map<String, Object> gebruiker(int nummer, String id, String naam, String rol) {
        String voor = "zaakregie.gebruikers[" + nummer + "].";
        return Map.of(
                voor + "id",
                id,
                voor + "gebruikersnaam",
                naam,
                voor + "wachtwoord",
                "{noop}geheim",
                voor + "naam",
                "Proef " + naam,
                voor + "achternaam",
                naam,
                voor + "rollen",
                List.of(rol).get(0));
    }

    /** An application with everything this module brings, and the ports of doelbinding in memory. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Bridge {

        @Bean
        Inzage inzage() {
            return new DoorlatendeInzage();
        }

        @Bean
        Toegang toegang() {
            return new OpenToegang();
        }

        @Bean
        Protocol protocol() {
            return new GeheugenProtocol();
        }

        @Bean
        Proefplugin proefplugin(ObjectProvider<Dossiers> ports) {
            return new Proefplugin(ports::getObject);
        }
    }
}
