package nl.zaakregie.voorbeeld.zakenmagazijn.berichten;

import java.time.Clock;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.JdbcBerichtregister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox for the endpoints of stuf-server. */
@Configuration(proxyBeanMethods = false)
public class BerichtenConfiguratie {

    @Bean
    Berichtregister berichtregister(JdbcClient jdbc, PlatformTransactionManager transacties, Clock klok) {
        return new JdbcBerichtregister(jdbc, new TransactionTemplate(transacties), klok, "bericht");
    }
}
