package nl.zaakregie.voorbeeld.zakenmagazijn.besluiten;

import java.time.Clock;
import nl.zaakregie.voorbeeld.zakenmagazijn.documenten.Zaakdocumenten;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.RgbzJson;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Zaken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The besluiten of the zakenmagazijn. */
@Configuration(proxyBeanMethods = false)
public class BesluitenConfiguratie {

    @Bean
    Besluiten besluiten(JdbcClient jdbc, RgbzJson json, Clock klok, Zaken zaken, Zaakdocumenten documenten) {
        return new Besluiten(new JdbcBesluiten(jdbc, json, klok), zaken::bestaat, documenten::bestaat);
    }
}
