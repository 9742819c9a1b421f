package nl.zaakregie.runtime.inkomend;

import java.time.Clock;
import java.time.Duration;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.bericht.GebundeldInkomend;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The inbox: {@link Inkomend} for endpoints and the worker that processes. */
@AutoConfiguration(after = WachtrijAutoConfiguration.class)
@EnableConfigurationProperties(Inkomendinstellingen.class)
public class InkomendAutoConfiguration {

    @Bean
    Verwerkers berichtVerwerkers(ObjectProvider<Plugin> plugins) {
        return new Verwerkers(() -> plugins.orderedStream().toList());
    }

    @Bean
    Voorrang inkomendVoorrang() {
        return new Voorrang(Duration.ofMillis(20));
    }

    @Bean
    InkomendRepository inkomendRepository(JdbcTemplate sjabloon) {
        return new InkomendRepository(sjabloon);
    }

    @Bean
    Achtergrondwerker inkomendWerker(
            InkomendRepository inkomend,
            Verwerkers verwerkers,
            Opslagjson json,
            Clock klok,
            PlatformTransactionManager transactiebeheer,
            Inkomendinstellingen instellingen,
            Voorrang voorrang) {
        Wachtrijinstellingen wachtrij = instellingen.wachtrij();
        BerichtVerwerken verwerken =
                new BerichtVerwerken(inkomend, verwerkers, json, klok, transactiebeheer, wachtrij, voorrang);
        return new Achtergrondwerker("inkomend", wachtrij.draden(), wachtrij.peilinterval(), verwerken);
    }

    @Bean
    GebundeldInkomend inkomend(
            InkomendRepository inkomend,
            Verwerkers verwerkers,
            Opslagjson json,
            Clock klok,
            Achtergrondwerker inkomendWerker,
            PlatformTransactionManager transactiebeheer,
            Inkomendinstellingen instellingen,
            Voorrang voorrang) {
        Antwoordnummers nummers = new Antwoordnummers(instellingen.voorvoegsel());
        return new BerichtOntvangen(
                inkomend, verwerkers, nummers, json, klok, inkomendWerker, transactiebeheer, voorrang);
    }

    @Bean
    InkomendWerkbron inkomendWerkbron(InkomendRepository inkomend) {
        return new InkomendWerkbron(inkomend);
    }

    /** The REST edge, in a web application only. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Web {

        @Bean
        InkomendController inkomendController(
                InkomendRepository inkomend,
                Clock klok,
                Achtergrondwerker inkomendWerker,
                PlatformTransactionManager transactiebeheer,
                Gebruikers gebruikers) {
            return new InkomendController(
                    inkomend,
                    new GeparkeerdBericht(inkomend, klok, inkomendWerker, transactiebeheer),
                    new Rolvereiste(gebruikers, Rol.FUNCTIONEELBEHEER));
        }
    }
}
