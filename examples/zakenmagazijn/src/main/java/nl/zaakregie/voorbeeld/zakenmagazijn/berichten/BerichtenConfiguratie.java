package nl.zaakregie.voorbeeld.zakenmagazijn.berichten;

import java.time.Clock;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.Zenderbeleid;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Schakelaar;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Inbox and sender policy for the endpoints of stuf-server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BerichtenProperties.class)
public class BerichtenConfiguratie {

    @Bean
    Zenderbeleid zenderbeleid(BerichtenProperties properties, Schakelaar schakelaar) {
        return new ConfiguratieZenderbeleid(properties, schakelaar);
    }

    @Bean
    Berichtregister berichtregister(JdbcClient jdbc, PlatformTransactionManager transacties, Clock klok) {
        return new JdbcBerichtregister(jdbc, new TransactionTemplate(transacties), klok);
    }
}
