package nl.zaakregie.runtime.proef;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.runtime.dossier.DossierAutoConfiguration;
import nl.zaakregie.runtime.motor.MotorAutoConfiguration;
import nl.zaakregie.runtime.plugin.PluginAutoConfiguration;
import nl.zaakregie.runtime.schema.SchemaAutoConfiguration;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.DoorlatendeInzage;
import nl.zaakregie.testkit.geheugen.GeheugenProtocol;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import org.flowable.spring.boot.ProcessEngineAutoConfiguration;
import org.flowable.spring.boot.ProcessEngineServicesAutoConfiguration;
import org.flowable.spring.boot.cmmn.CmmnEngineAutoConfiguration;
import org.flowable.spring.boot.cmmn.CmmnEngineServicesAutoConfiguration;
import org.flowable.spring.boot.dmn.DmnEngineAutoConfiguration;
import org.flowable.spring.boot.dmn.DmnEngineServicesAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the runtime with the {@link Proefplugin}; one application per kind of database is shared by all tests. */
public final class Proefhost {

    private static final Map<Databasesoort, ConfigurableApplicationContext> GEDEELD = new ConcurrentHashMap<>();

    private Proefhost() {}

    public static ConfigurableApplicationContext op(Databasesoort soort) {
        return GEDEELD.computeIfAbsent(soort, s -> start(s.vers(), Toepassing.class, modellen()));
    }

    /** A new application; the caller closes it. */
    public static ConfigurableApplicationContext start(
            TestDatabase database, Class<?> toepassing, Path modellen, String... instellingen) {
        return new SpringApplicationBuilder(toepassing)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", database.gebruikersnaam(),
                        "spring.datasource.password", "",
                        "spring.main.banner-mode", "off",
                        "zaakregie.motor.modellen", modellen.toString()))
                .properties(instellingen)
                .run();
    }

    public static Path modellen() {
        return Path.of("src", "test", "resources", "proefmodellen");
    }

    /** The auto-configurations a host has, and only those of the runtime these tests are about. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        TaskExecutionAutoConfiguration.class,
        ProcessEngineAutoConfiguration.class,
        ProcessEngineServicesAutoConfiguration.class,
        CmmnEngineAutoConfiguration.class,
        CmmnEngineServicesAutoConfiguration.class,
        DmnEngineAutoConfiguration.class,
        DmnEngineServicesAutoConfiguration.class,
        SchemaAutoConfiguration.class,
        MotorAutoConfiguration.class,
        PluginAutoConfiguration.class,
        DossierAutoConfiguration.class
    })
    public static class Kaal {

        @Bean
        Gebruikers gebruikers() {
            return VasteGebruikers.alle();
        }

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
    }

    /** With the plugin. */
    @Configuration(proxyBeanMethods = false)
    public static class Toepassing extends Kaal {

        @Bean
        Proefplugin proefplugin(ObjectProvider<Dossiers> dossiers) {
            return new Proefplugin(dossiers::getObject);
        }
    }
}
