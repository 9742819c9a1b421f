package nl.zaakregie.runtime.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar.Moment;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.BerichtBevestigd;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.runtime.gebeurtenis.GebeurtenisAutoConfiguration;
import nl.zaakregie.runtime.inkomend.InkomendAutoConfiguration;
import nl.zaakregie.runtime.persoon.PersoonAutoConfiguration;
import nl.zaakregie.runtime.uitgaand.Magazijnen;
import nl.zaakregie.runtime.uitgaand.Stand;
import nl.zaakregie.runtime.uitgaand.UitgaandAutoConfiguration;
import nl.zaakregie.runtime.uitgaand.UitgaandOverzicht;
import nl.zaakregie.runtime.wachtrij.WachtrijAutoConfiguration;
import nl.zaakregie.runtime.web.Webhost;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.TestFout;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** The queues as a host runs them: wired by auto-configuration, with their own threads, and managed over HTTP. */
class WachtrijenIT {

    private static final Duration VLOT = Duration.ofSeconds(15);

    /** Nothing is polled within a test: what arrives was woken. */
    private static final String[] NIET_PEILEN = {
        "zaakregie.uitgaand.peilinterval=1h",
        "zaakregie.gebeurtenissen.wachtrij.peilinterval=1h",
        "zaakregie.inkomend.wachtrij.peilinterval=1h",
        "zaakregie.inkomend.wachtrij.pogingen-voor-parkeren=1"
    };

    private final DossierId dossier = DossierId.nieuw();

    /** Hears of confirmed messages, and refuses every answer. */
    static final class Luisterplugin implements Plugin, BerichtVerwerker<OverdrachtAntwoord> {

        final List<BerichtBevestigd> bevestigd = new CopyOnWriteArrayList<>();
        volatile boolean weigert = true;

        @Override
        public PluginId id() {
            return new PluginId("luister");
        }

        @Override
        public String naam() {
            return "Luisteraar van de test";
        }

        @Override
        public List<GebeurtenisLuisteraar<?>> luisteraars() {
            return List.of(new GebeurtenisLuisteraar<>(
                    "bevestigd", BerichtBevestigd.class, Moment.NA_COMMIT, (id, g) -> bevestigd.add(g)));
        }

        @Override
        public List<BerichtVerwerker<?>> berichtVerwerkers() {
            return List.of(this);
        }

        @Override
        public Class<OverdrachtAntwoord> soort() {
            return OverdrachtAntwoord.class;
        }

        @Override
        public boolean isVoor(OverdrachtAntwoord bericht) {
            return true;
        }

        @Override
        public List<Foutdetail> controleer(OverdrachtAntwoord bericht) {
            return List.of();
        }

        @Override
        public void verwerk(OverdrachtAntwoord bericht) {
            if (weigert) {
                throw TestFout.ONBEKEND_DOSSIER.fout();
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        WachtrijAutoConfiguration.class,
        PersoonAutoConfiguration.class,
        GebeurtenisAutoConfiguration.class,
        UitgaandAutoConfiguration.class,
        InkomendAutoConfiguration.class,
        BeheerAutoConfiguration.class
    })
    static class Toepassing extends Webhost.Kaal {

        @Bean
        Magazijnen magazijnen() {
            return new Magazijnen();
        }

        @Bean
        Bezorger<SluitZaak> bezorger(Magazijnen magazijnen) {
            return magazijnen.bezorger();
        }

        @Bean
        Luisterplugin luisterplugin() {
            return new Luisterplugin();
        }
    }

    private static Webhost start(Databasesoort soort) {
        TestDatabase database = soort.vers("runtime");
        List<String> instellingen = new ArrayList<>(List.of(Webhost.GEBRUIKERS));
        instellingen.addAll(List.of(NIET_PEILEN));
        instellingen.add("spring.datasource.url=" + database.url());
        instellingen.add("spring.datasource.username=" + database.gebruikersnaam());
        instellingen.add("spring.datasource.password=");
        return Webhost.start(Toepassing.class, instellingen.toArray(String[]::new));
    }

    private Referentienummer plaats(Webhost host, int zaak) {
        SluitZaak bericht = new SluitZaak(
                new Zaakidentificatie("9901-0000" + zaak),
                "gezinsplan",
                LocalDate.of(2026, 11, 23),
                "Afgerond",
                Optional.empty());
        return host.bean(TransactionTemplate.class)
                .execute(status -> host.bean(Uitgaand.class).plaats(dossier, bericht));
    }

    private static HttpResponse<String> haal(Webhost host, String wie, String pad) {
        return host.vraag(pad, v -> Webhost.als(v, wie));
    }

    private static HttpResponse<String> stuur(Webhost host, String wie, String pad, String inhoud) {
        return host.vraag(pad, v -> Webhost.stuurt(Webhost.als(v, wie), "application/json", inhoud));
    }

    private static long aantal(Webhost host, Stand stand) {
        return host.bean(UitgaandOverzicht.class).aantallen().get(stand);
    }

    @OpElkeDatabase
    void berichtGaatNaCommitMeteenUitEnDePluginHoortHet(Databasesoort soort) {
        try (Webhost host = start(soort)) {
            Referentienummer nummer = plaats(host, 1);

            await().atMost(VLOT)
                    .untilAsserted(() -> assertThat(host.bean(Luisterplugin.class).bevestigd)
                            .containsExactly(new BerichtBevestigd(dossier, nummer, "SluitZaak")));
            assertThat(aantal(host, Stand.BEVESTIGD)).isEqualTo(1);
            assertThat(host.bean(UitgaandOverzicht.class).oudsteOpenstaande()).isEmpty();
        }
    }

    @OpElkeDatabase
    void functioneelBeheerHernieuwtEnSlaatOverViaRest(Databasesoort soort) {
        try (Webhost host = start(soort)) {
            host.bean(Magazijnen.class).weigertHetVolgende();
            host.bean(Magazijnen.class).weigertHetVolgende();
            Referentienummer eerste = plaats(host, 1);
            Referentienummer tweede = plaats(host, 2);
            await().atMost(VLOT).until(() -> aantal(host, Stand.AFGEWEZEN) == 1);

            HttpResponse<String> lijst = haal(host, "beheer", "/api/v1/uitgaand?stand=afgewezen");
            assertThat(lijst.body())
                    .contains(eerste.waarde(), dossier.toString(), "StUF064", "object/resultaat")
                    .doesNotContain("9901-00001", "Afgerond", tweede.waarde());
            HttpResponse<String> hernieuwd = stuur(host, "beheer", "/api/v1/uitgaand/" + eerste + "/hernieuwing", "");
            assertThat(hernieuwd.statusCode()).isEqualTo(200);
            assertThat(hernieuwd.body()).contains("\"hernieuwd\"", "mw-beheer");
            await().atMost(VLOT).until(() -> aantal(host, Stand.AFGEWEZEN) == 1);

            HttpResponse<String> zonderReden =
                    stuur(host, "beheer", "/api/v1/uitgaand/" + afgewezen(host) + "/overslaan", "{}");
            assertThat(zonderReden.statusCode()).isEqualTo(422);
            HttpResponse<String> overgeslagen = stuur(
                    host,
                    "beheer",
                    "/api/v1/uitgaand/" + afgewezen(host) + "/overslaan",
                    "{\"reden\":\"staat al in het magazijn\"}");

            assertThat(overgeslagen.body()).contains("\"overgeslagen\"", "staat al in het magazijn");
            await().atMost(VLOT).until(() -> aantal(host, Stand.BEVESTIGD) == 1);
            assertThat(host.bean(Magazijnen.class).aantalOntvangen()).isEqualTo(1);
        }
    }

    private static String afgewezen(Webhost host) {
        return host.bean(RuntimePlugin.class)
                .werkbronnen()
                .get(0)
                .werk(Medewerkers.BEHEER)
                .get(0)
                .id();
    }

    @OpElkeDatabase
    void geparkeerdBerichtStaatBijHetWerkEnKanOpnieuw(Databasesoort soort) {
        try (Webhost host = start(soort)) {
            host.bean(Inkomend.class)
                    .ontvang(
                            new Inkomend.Sleutel("9901/SUITE/", "R1"),
                            "vingerafdruk",
                            new OverdrachtAntwoord(
                                    "SUITE",
                                    new Zaakidentificatie("9901-00001"),
                                    new Referentienummer("ZR1"),
                                    true,
                                    Optional.empty()));
            RuntimePlugin runtime = host.bean(RuntimePlugin.class);
            await().atMost(VLOT)
                    .until(() -> !runtime.werkbronnen()
                            .get(1)
                            .werk(Medewerkers.BEHEER)
                            .isEmpty());
            String nummer =
                    runtime.werkbronnen().get(1).werk(Medewerkers.BEHEER).get(0).id();
            assertThat(haal(host, "beheer", "/api/v1/inkomend").body())
                    .contains(nummer, TestFout.ONBEKEND_DOSSIER.code())
                    .doesNotContain("9901-00001");
            host.bean(Luisterplugin.class).weigert = false;

            HttpResponse<String> opnieuw = stuur(host, "beheer", "/api/v1/inkomend/" + nummer + "/hernieuwing", "");

            assertThat(opnieuw.statusCode()).isEqualTo(200);
            await().atMost(VLOT)
                    .until(() -> haal(host, "beheer", "/api/v1/inkomend?stand=verwerkt")
                            .body()
                            .contains(nummer));
        }
    }

    @OpElkeDatabase
    void wieGeenFunctioneelBeheerIsZietNiets(Databasesoort soort) {
        try (Webhost host = start(soort)) {
            Map<String, String> paden = Map.of(
                    "/api/v1/uitgaand", "lijst",
                    "/api/v1/uitgaand/ZR1", "bericht",
                    "/api/v1/inkomend", "inkomend",
                    "/api/v1/gebeurtenissen/afleveringen", "gebeurtenissen");
            paden.forEach((pad, wat) -> {
                assertThat(haal(host, "jansen", pad).statusCode()).as(wat).isEqualTo(403);
                assertThat(host.vraag(pad, v -> v).statusCode()).as(wat).isEqualTo(401);
            });
            assertThat(stuur(host, "jansen", "/api/v1/uitgaand/ZR1/hernieuwing", "")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(haal(host, "beheer", "/api/v1/uitgaand/ZR1").statusCode())
                    .isEqualTo(404);
            assertThat(haal(host, "beheer", "/api/v1/gebeurtenissen/afleveringen")
                            .body())
                    .isEqualTo("[]");
            assertThat(stuur(host, "beheer", "/api/v1/gebeurtenissen/afleveringen/1/overslaan", "")
                            .statusCode())
                    .isEqualTo(409);
        }
    }

    @OpElkeDatabase
    void runtimeToontDeStandVanDeOutbox(Databasesoort soort) {
        try (Webhost host = start(soort)) {
            assertThat(host.bean(RuntimePlugin.class).toestand())
                    .containsEntry("uitgaand.WACHT", "0")
                    .containsEntry("uitgaand.AFGEWEZEN", "0")
                    .doesNotContainKey("uitgaand.oudste");
        }
    }
}
