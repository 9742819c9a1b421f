package nl.zaakregie.benchmark.dossier;

import java.net.URI;
import java.util.Map;
import javax.sql.DataSource;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.database.Vraagteller;
import nl.zaakregie.testkit.geheugen.VasteIdentificaties;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Zaakregie with all its plugins in this JVM, over HTTP; where a zaakmagazijn would be, every command is confirmed. */
final class Gemeente implements AutoCloseable {

    private static final ThreadLocal<Vraagteller> TELLER = new ThreadLocal<>();

    private final ConfigurableApplicationContext toepassing;

    private Gemeente(ConfigurableApplicationContext toepassing) {
        this.toepassing = toepassing;
    }

    static Gemeente op(TestDatabase database) {
        return new Gemeente(start(database));
    }

    /** One whose statements are counted. */
    static Gemeente op(TestDatabase database, Vraagteller teller) {
        TELLER.set(teller);
        try {
            return op(database);
        } finally {
            TELLER.remove();
        }
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(Toepassing.class)
                .profiles("dossierbenchmark")
                .properties(Map.of(
                        "spring.datasource.url",
                        database.url(),
                        "spring.datasource.username",
                        database.gebruikersnaam(),
                        "spring.datasource.password",
                        "",
                        "server.port",
                        "0"))
                .run();
    }

    Restklant als(String gebruiker, String doel) {
        return Restklant.als(adres(), gebruiker, "meting").metDoel(doel);
    }

    private URI adres() {
        return URI.create("http://127.0.0.1:" + toepassing.getEnvironment().getRequiredProperty("local.server.port"));
    }

    JdbcClient jdbc() {
        return toepassing.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        toepassing.close();
    }

    /** All auto-configurations on the class path, as in a host. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Ontvangers.class)
    static class Toepassing {

        @Bean
        Identificaties identificaties() {
            return new VasteIdentificaties();
        }

        @Bean
        static BeanPostProcessor geteldeDatabase() {
            Vraagteller teller = TELLER.get();
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String naam) {
                    return teller != null && bean instanceof DataSource bron ? teller.om(bron) : bean;
                }
            };
        }
    }
}
