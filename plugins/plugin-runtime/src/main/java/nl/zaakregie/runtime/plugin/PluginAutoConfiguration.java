package nl.zaakregie.runtime.plugin;

import java.time.Clock;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.runtime.motor.Modellen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plugin registry and its check at the start. */
@AutoConfiguration
public class PluginAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock klok() {
        return Clock.systemUTC();
    }

    @Bean
    PluginRegister pluginRegister(ObjectProvider<Plugin> plugins) {
        return new PluginRegister(plugins.orderedStream().toList());
    }

    @Bean
    Pluginstart pluginstart(PluginRegister register, Modellen modellen) {
        return new Pluginstart(register, new Startcontrole(register, modellen::bevindingen), modellen);
    }

    @Bean
    static BeanFactoryPostProcessor poortcontrole() {
        return new Poortcontrole();
    }

    @Bean
    HealthIndicator zaakregieHealthIndicator(PluginRegister register) {
        return new PluginHealth(register);
    }

    /** The REST edge, in a web application only. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Web {

        @Bean
        PluginController pluginController(PluginRegister register, Gebruikers gebruikers) {
            return new PluginController(register, gebruikers);
        }
    }
}
