package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import java.time.Clock;
import java.time.Duration;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.server.OverdrachtServices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The simulated suite. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackofficeProperties.class)
public class BackofficeConfiguratie {

    @Bean
    JdbcOverdrachten overdrachten(JdbcClient jdbc) {
        return new JdbcOverdrachten(jdbc);
    }

    @Bean
    Backoffice backoffice(
            JdbcOverdrachten overdrachten,
            PlatformTransactionManager transacties,
            Clock klok,
            BackofficeProperties properties) {
        return new Backoffice(overdrachten, new TransactionTemplate(transacties), klok, properties.bedenktijd());
    }

    @Bean
    OverdrachtServices overdrachtPoort(Backoffice backoffice, Clock klok) {
        return new OverdrachtPoort(backoffice, klok);
    }

    @Bean
    Notificatiepoort notificatiepoort(Clock klok) {
        return new Notificatiepoort(klok);
    }

    @Bean
    BackofficeController backofficeController(Backoffice backoffice, Notificatiepoort notificaties) {
        return new BackofficeController(backoffice, notificaties);
    }

    @Bean(initMethod = "start")
    Antwoordbezorger antwoordbezorger(
            JdbcOverdrachten overdrachten,
            BackofficeProperties properties,
            Clock klok,
            ObjectProvider<Berichtenlog> logs) {
        StufVerbinding verbinding = StufVerbinding.naar(properties.regiesysteem())
                .met(Duration.ofSeconds(2), properties.tijdslimiet())
                .met(Berichtenlog.samen(logs.orderedStream().toList()));
        Systeem wij = Systeem.van(properties.organisatie(), properties.applicatie());
        return new Antwoordbezorger(overdrachten, new StufAntwoordverzender(verbinding, wij), klok);
    }
}
