package nl.zaakregie.voorbeeld.zaaksysteem.zaken;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the administration of zaken together. */
@Configuration(proxyBeanMethods = false)
public class ZakenConfiguratie {

    @Bean
    Zaken zaken(JdbcClient jdbc) {
        return new Zaken(jdbc);
    }

    @Bean
    Nummers nummers(JdbcClient jdbc) {
        return new Nummers(jdbc);
    }

    @Bean
    ZaakController zaakController(Zaken zaken) {
        return new ZaakController(zaken);
    }
}
