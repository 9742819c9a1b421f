package nl.zaakregie.voorbeeld.zakenmagazijn.overdragen;

import java.time.Clock;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.server.BevestigingServices;
import nl.zaakregie.stuf.server.OverdrachtServices;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Zaken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Handing zaken over to others. */
@Configuration(proxyBeanMethods = false)
public class OverdragenConfiguratie {

    @Bean
    Overdragen overdragen(
            Zaken zaken,
            JdbcClient jdbc,
            Clock klok,
            ObjectProvider<Berichtenlog> logs,
            @Value("${zaakregie.stuf.systeem.organisatie}") String organisatie,
            @Value("${zaakregie.stuf.systeem.applicatie}") String applicatie) {
        return new Overdragen(
                zaken,
                new JdbcOverdragingen(jdbc),
                Systeem.van(organisatie, applicatie),
                Berichtenlog.samen(logs.orderedStream().toList()),
                klok);
    }

    @Bean
    OverdrachtServices antwoordPoort(Overdragen overdragen) {
        return new AntwoordPoort(overdragen);
    }

    @Bean
    BevestigingServices bevestigingPoort(Overdragen overdragen) {
        return new BevestigingPoort(overdragen);
    }

    @Bean
    OverdragenController overdragenController(Overdragen overdragen) {
        return new OverdragenController(overdragen);
    }
}
