package nl.zaakregie.runtime.plugin;

import java.time.Clock;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.runtime.motor.Modellen;
import nl.zaakregie.runtime.plugin.Startcontrole.Voorzieningen;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
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
    Pluginstart pluginstart(PluginRegister register, Modellen modellen, ListableBeanFactory beans) {
        Voorzieningen voorzieningen = new Voorzieningen(
                heeft(beans, Inzage.class), heeft(beans, Toegang.class), heeft(beans, Protocol.class));
        return new Pluginstart(register, new Startcontrole(register, voorzieningen, modellen::bevindingen), modellen);
    }

    private static boolean heeft(ListableBeanFactory beans, Class<?> poort) {
        return beans.getBeanNamesForType(poort, false, false).length > 0;
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
