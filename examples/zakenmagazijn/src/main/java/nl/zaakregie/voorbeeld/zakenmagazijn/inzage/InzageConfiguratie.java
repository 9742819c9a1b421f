package nl.zaakregie.voorbeeld.zakenmagazijn.inzage;

import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.voorbeeld.zakenmagazijn.besluiten.Besluiten;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Zaken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The REST calls that show what is stored. */
@Configuration(proxyBeanMethods = false)
public class InzageConfiguratie {

    @Bean
    InzageController inzageController(Zaken zaken, Documentopslag dms, Besluiten besluiten, JdbcClient jdbc) {
        return new InzageController(zaken, dms, besluiten, jdbc);
    }
}
