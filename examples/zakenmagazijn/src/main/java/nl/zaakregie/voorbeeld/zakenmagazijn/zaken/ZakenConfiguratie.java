package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import java.time.Clock;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.voorbeeld.zakenmagazijn.catalogus.CatalogusProperties;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Nummers;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.RgbzJson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The zaken of the zakenmagazijn. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogusProperties.class)
public class ZakenConfiguratie {

    @Bean
    RgbzJson rgbzJson() {
        return new RgbzJson();
    }

    @Bean
    Nummers nummers(JdbcClient jdbc, @Value("${zakenmagazijn.gemeentecode}") String gemeentecode) {
        return new Nummers(jdbc, gemeentecode);
    }

    @Bean
    Zaken zaken(JdbcClient jdbc, RgbzJson json, Clock klok, CatalogusProperties catalogus, Documentopslag dms) {
        JdbcZaken bewaard = new JdbcZaken(jdbc, json, klok);
        return new Zaken(bewaard, new Zaakcontrole(catalogus, bewaard), dms);
    }

    /** A DMS in memory starts empty; zaken of a database that does not are given their folder again. */
    @Bean
    ApplicationRunner zaakmappenHerstel(Zaken zaken) {
        return argumenten -> zaken.herstelZaakmappen();
    }
}
