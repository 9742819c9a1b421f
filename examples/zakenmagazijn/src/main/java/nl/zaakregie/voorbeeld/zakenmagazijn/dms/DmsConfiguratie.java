package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.util.Objects;
import nl.zaakregie.cmis.CmisProperties;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.cmis.Documentopslagen;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Schakelaar;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The DMS, and the zakenmagazijn as its user. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DmsProperties.class)
public class DmsConfiguratie {

    @Bean
    Dms dms(DmsProperties properties, Schakelaar schakelaar) throws Exception {
        return new Dms(properties, schakelaar);
    }

    @Bean
    Documentopslag documentopslag(DmsProperties properties, Dms dms) {
        String wachtwoord = Objects.requireNonNull(properties.gebruikers().get(properties.eigenGebruiker()));
        return Documentopslagen.overCmis(CmisProperties.standaard(
                "http://" + properties.adres() + ":" + dms.poort() + "/cmis/atom11",
                properties.eigenGebruiker(),
                wachtwoord));
    }
}
