package nl.zaakregie.runtime.herhaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.runtime.wachtrij.WachtrijAutoConfiguration;
import nl.zaakregie.runtime.web.Webhost;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.gelijktijdig.Tegelijk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A double click, and a client that asks again. */
class HerhalingIT {

    private static final Map<Databasesoort, Webhost> HOSTS = new ConcurrentHashMap<>();

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        WachtrijAutoConfiguration.class,
        HerhalingAutoConfiguration.class
    })
    static class Toepassing extends Webhost.Kaal implements WebMvcConfigurer {

        /** What a controller gets that reads personal data. */
        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> vertalers) {
            vertalers.add(new HandlerMethodArgumentResolver() {
                @Override
                public boolean supportsParameter(MethodParameter parameter) {
                    return parameter.getParameterType() == Inzageverzoek.class;
                }

                @Override
                public @Nullable Object resolveArgument(
                        MethodParameter parameter,
                        @Nullable ModelAndViewContainer model,
                        NativeWebRequest verzoek,
                        @Nullable WebDataBinderFactory binders) {
                    return null;
                }
            });
        }

        @Bean
        TellerController tellerController(JdbcClient jdbc) {
            return new TellerController(jdbc);
        }
    }

    @AfterAll
    static void stop() {
        HOSTS.values().forEach(Webhost::close);
        HOSTS.clear();
    }

    @OpElkeDatabase
    void heeftEenGevolgEnGeeftHetzelfdeAntwoord(Databasesoort soort) {
        Webhost host = host(soort);

        HttpResponse<String> eerste = stuur(host, "teller", "k1", "{\"naam\":\"een\"}");
        HttpResponse<String> tweede = stuur(host, "teller", "k1", "{\"naam\":\"een\"}");

        assertThat(eerste.statusCode()).as(eerste.body()).isEqualTo(201);
        assertThat(tweede.statusCode()).isEqualTo(201);
        assertThat(tweede.body()).isEqualTo(eerste.body());
        assertThat(tweede.headers().firstValue("ETag"))
                .isEqualTo(eerste.headers().firstValue("ETag"));
        assertThat(tweede.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(eerste.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(aantal(host, "een")).isEqualTo(1);
    }

    @OpElkeDatabase
    void laatEenDubbelklikWachten(Databasesoort soort) throws Exception {
        Webhost host = host(soort);
        Callable<HttpResponse<String>> klik = () -> stuur(host, "teller", "dubbel", "{\"naam\":\"dubbel\"}");

        List<HttpResponse<String>> antwoorden = Tegelijk.doe(Collections.nCopies(6, klik));

        assertThat(antwoorden).allSatisfy(a -> assertThat(a.statusCode()).isEqualTo(201));
        assertThat(antwoorden)
                .extracting(HttpResponse::body)
                .containsOnly(antwoorden.get(0).body());
        assertThat(aantal(host, "dubbel")).isEqualTo(1);
    }

    @Test
    void weigertDezelfdeSleutelVoorIetsAnders() {
        Webhost host = host(Databasesoort.H2);
        stuur(host, "teller", "k2", "{\"naam\":\"twee\"}");

        HttpResponse<String> ander = stuur(host, "teller", "k2", "{\"naam\":\"drie\"}");

        assertThat(ander.statusCode()).isEqualTo(422);
        assertThat(ander.body()).contains("ZR-HERHALING-0002").doesNotContain("drie");
        assertThat(aantal(host, "drie")).isZero();
        assertThat(stuur(host, "teller", "met spatie", "{}").body()).contains("ZR-HERHALING-0001");
        String groot = "{\"naam\":\"" + " ".repeat(16 * 1024 * 1024) + "\"}";
        assertThat(stuur(host, "teller", "groot", groot).body()).contains("ZR-HERHALING-0003");
    }

    @Test
    void onthoudtEenWeigeringNietEnLaatNietsAchter() {
        Webhost host = host(Databasesoort.H2);

        HttpResponse<String> geweigerd = stuur(host, "weigering", "k3", "{\"naam\":\"vier\"}");
        HttpResponse<String> daarna = stuur(host, "teller", "k3", "{\"naam\":\"vier\"}");

        assertThat(geweigerd.statusCode()).isEqualTo(422);
        assertThat(daarna.statusCode()).isEqualTo(201);
        assertThat(aantal(host, "vier")).isEqualTo(1);
    }

    @Test
    void bewaartGeenAntwoordMetGegevensVanPersonen() {
        Webhost host = host(Databasesoort.H2);

        stuur(host, "gelezen", "k4", "{\"naam\":\"vijf\"}");
        stuur(host, "gelezen", "k4", "{\"naam\":\"vijf\"}");

        assertThat(aantal(host, "vijf")).isEqualTo(2);
        assertThat(rijen(host, Verzoekinhoud.hash("k4", new byte[0]))).isZero();
    }

    @Test
    void bewaartDeSleutelNietLeesbaar() {
        Webhost host = host(Databasesoort.H2);

        stuur(host, "teller", "k6", "{\"naam\":\"zes\"}");

        assertThat(rijen(host, "k6")).isZero();
        assertThat(rijen(host, Verzoekinhoud.hash("k6", new byte[0]))).isOne();
    }

    private static int rijen(Webhost host, String sleutel) {
        return host.bean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM zr_verzoek WHERE sleutel = ?")
                .param(sleutel)
                .query(Integer.class)
                .single();
    }

    private static Webhost host(Databasesoort soort) {
        return HOSTS.computeIfAbsent(soort, s -> {
            TestDatabase database = s.vers("runtime");
            database.jdbc()
                    .sql("CREATE TABLE teller (naam VARCHAR(20) NOT NULL)")
                    .update();
            List<String> instellingen = new ArrayList<>(List.of(Webhost.GEBRUIKERS));
            instellingen.add("spring.datasource.url=" + database.url());
            instellingen.add("spring.datasource.username=" + database.gebruikersnaam());
            instellingen.add("spring.datasource.password=");
            return Webhost.start(Toepassing.class, instellingen.toArray(String[]::new));
        });
    }

    private static HttpResponse<String> stuur(Webhost host, String pad, String sleutel, String inhoud) {
        return host.vraag("/api/v1/herhaling/" + pad, verzoek -> {
            HttpRequest.Builder met = Webhost.als(verzoek, "jansen").header("Idempotency-Key", sleutel);
            return Webhost.stuurt(met, "application/json", inhoud);
        });
    }

    private static int aantal(Webhost host, String naam) {
        return host.bean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM teller WHERE naam = ?")
                .param(naam)
                .query(Integer.class)
                .single();
    }
}
