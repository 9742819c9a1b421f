package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.time.Duration;
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

    /** The DMS answers when it has put a document away, and that may be a large one. */
    private static final Duration GEDULD = Duration.ofMinutes(3);

    @Bean
    Gebruikers dmsGebruikers(DmsProperties properties) {
        return new Gebruikers(properties.gebruikers());
    }

    @Bean
    Dms dms(DmsProperties properties, Gebruikers gebruikers, Schakelaar schakelaar) throws Exception {
        return new Dms(properties, gebruikers, schakelaar);
    }

    @Bean
    Documentopslag documentopslag(DmsProperties properties, Gebruikers gebruikers, Dms dms) {
        CmisProperties standaard = CmisProperties.standaard(
                "http://" + properties.adres() + ":" + dms.poort() + "/cmis/atom11",
                Gebruikers.ZAKENMAGAZIJN,
                gebruikers.eigenWachtwoord());
        return Documentopslagen.overCmis(new CmisProperties(
                standaard.url(),
                standaard.binding(),
                standaard.repository(),
                standaard.gebruiker(),
                standaard.wachtwoord(),
                standaard.verbindTimeout(),
                GEDULD,
                standaard.zakenmap(),
                standaard.types(),
                standaard.voorvoegsel(),
                standaard.eigenschappen()));
    }
}
