package nl.zaakregie.runtime.onderhoud;

import java.time.Clock;
import java.time.Duration;
import nl.zaakregie.runtime.plugin.PluginAutoConfiguration;
import nl.zaakregie.runtime.plugin.PluginRegister;
import nl.zaakregie.runtime.wachtrij.Achtergrondwerker;
import nl.zaakregie.runtime.wachtrij.WachtrijAutoConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks every {@code zaakregie.onderhoud.peilinterval} (default ten seconds) which task of a plugin is due. The work
 * itself has its own interval.
 */
@AutoConfiguration(after = {PluginAutoConfiguration.class, WachtrijAutoConfiguration.class})
public class OnderhoudAutoConfiguration {

    @Bean
    Onderhoudsronde onderhoudsronde(PluginRegister plugins, JdbcClient jdbc, Clock klok) {
        return new Onderhoudsronde(plugins, new OnderhoudRepository(jdbc), klok);
    }

    @Bean
    Achtergrondwerker onderhoudWerker(
            Onderhoudsronde ronde, @Value("${zaakregie.onderhoud.peilinterval:10s}") Duration peilinterval) {
        return new Achtergrondwerker("onderhoud", 1, peilinterval, () -> {
            ronde.loop();
            return false;
        });
    }
}
