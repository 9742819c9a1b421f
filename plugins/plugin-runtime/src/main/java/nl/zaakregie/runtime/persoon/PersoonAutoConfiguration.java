package nl.zaakregie.runtime.persoon;

import java.time.Clock;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.runtime.wachtrij.WachtrijAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Provides {@link Personen} and {@link Documentinhouden}; a host with a register of its own may provide the first. */
@AutoConfiguration(after = WachtrijAutoConfiguration.class)
public class PersoonAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Personen personen(JdbcClient jdbc, PlatformTransactionManager transactiebeheer, Clock klok) {
        return new JdbcPersonen(jdbc, transactiebeheer, klok);
    }

    @Bean
    @ConditionalOnMissingBean
    Documentinhouden documentinhouden(JdbcClient jdbc, Clock klok) {
        return new JdbcDocumentinhouden(jdbc, klok);
    }
}
