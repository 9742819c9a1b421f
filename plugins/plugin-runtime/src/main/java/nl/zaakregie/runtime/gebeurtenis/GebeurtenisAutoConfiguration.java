package nl.zaakregie.runtime.gebeurtenis;

import java.time.Clock;
import java.time.Duration;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.runtime.gebruiker.Rolvereiste;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Achtergrondwerker;
import nl.zaakregie.runtime.wachtrij.WachtrijAutoConfiguration;
import nl.zaakregie.runtime.wachtrij.Wachtrijinstellingen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Provides {@link Gebeurtenissen} and the worker that delivers after commit. */
@AutoConfiguration(after = WachtrijAutoConfiguration.class)
@EnableConfigurationProperties(Gebeurtenisinstellingen.class)
public class GebeurtenisAutoConfiguration {

    private static final Duration UUR = Duration.ofHours(1);

    @Bean
    Abonnementen gebeurtenisAbonnementen(ObjectProvider<Plugin> plugins) {
        return new Abonnementen(() -> plugins.orderedStream().toList());
    }

    @Bean
    AfleveringRepository afleveringRepository(JdbcClient jdbc) {
        return new AfleveringRepository(jdbc);
    }

    @Bean
    Achtergrondwerker gebeurtenisWerker(
            AfleveringRepository afleveringen,
            Abonnementen abonnementen,
            Opslagjson json,
            Clock klok,
            PlatformTransactionManager transactiebeheer,
            Gebeurtenisinstellingen instellingen) {
        Wachtrijinstellingen wachtrij = instellingen.wachtrij();
        Afleveren afleveren = new Afleveren(afleveringen, abonnementen, json, klok, transactiebeheer, wachtrij);
        return new Achtergrondwerker("gebeurtenis", wachtrij.draden(), wachtrij.peilinterval(), afleveren);
    }

    @Bean
    Gebeurtenissen gebeurtenissen(
            Abonnementen abonnementen,
            AfleveringRepository afleveringen,
            Opslagjson json,
            Clock klok,
            Achtergrondwerker gebeurtenisWerker) {
        return new DuurzameGebeurtenissen(abonnementen, afleveringen, json, klok, gebeurtenisWerker);
    }

    @Bean
    AfleveringWerkbron gebeurtenisWerkbron(AfleveringRepository afleveringen) {
        return new AfleveringWerkbron(afleveringen);
    }

    /** Once an hour, on every node: deleting twice does no harm. */
    @Bean
    Achtergrondwerker gebeurtenisOpruimer(
            AfleveringRepository afleveringen, Clock klok, Gebeurtenisinstellingen instellingen) {
        return new Achtergrondwerker("gebeurtenis-opruimen", 1, UUR, () -> {
            afleveringen.ruimOp(klok.instant().minus(instellingen.bewaartermijn()));
            return false;
        });
    }

    /** The REST edge, in a web application only. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Web {

        @Bean
        AfleveringController afleveringController(
                AfleveringRepository afleveringen,
                Clock klok,
                Achtergrondwerker gebeurtenisWerker,
                Gebruikers gebruikers) {
            return new AfleveringController(
                    afleveringen, klok, gebeurtenisWerker, new Rolvereiste(gebruikers, Rol.FUNCTIONEELBEHEER));
        }
    }
}
