package nl.zaakregie.runtime.gebeurtenis;

import java.time.Clock;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Achtergrondwerker;
import nl.zaakregie.runtime.wachtrij.WachtrijAutoConfiguration;
import nl.zaakregie.runtime.wachtrij.Wachtrijinstellingen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Provides {@link Gebeurtenissen} and the worker that delivers after commit. */
@AutoConfiguration(after = WachtrijAutoConfiguration.class)
@EnableConfigurationProperties(Gebeurtenisinstellingen.class)
public class GebeurtenisAutoConfiguration {

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
}
