package nl.zaakregie.voorbeeld.zakenmagazijn;

import java.time.Clock;
import java.util.Map;
import nl.zaakregie.voorbeeld.zakenmagazijn.abonnementen.AbonnementenConfiguratie;
import nl.zaakregie.voorbeeld.zakenmagazijn.backoffice.BackofficeConfiguratie;
import nl.zaakregie.voorbeeld.zakenmagazijn.backoffice.BackofficeProperties;
import nl.zaakregie.voorbeeld.zakenmagazijn.berichten.BerichtenConfiguratie;
import nl.zaakregie.voorbeeld.zakenmagazijn.berichten.BerichtenlogConfiguratie;
import nl.zaakregie.voorbeeld.zakenmagazijn.besluiten.BesluitenConfiguratie;
import nl.zaakregie.voorbeeld.zakenmagazijn.dms.DmsConfiguratie;
import nl.zaakregie.voorbeeld.zakenmagazijn.documenten.DocumentenConfiguratie;
import nl.zaakregie.voorbeeld.zakenmagazijn.inzage.InzageConfiguratie;
import nl.zaakregie.voorbeeld.zakenmagazijn.overdragen.OverdragenConfiguratie;
import nl.zaakregie.voorbeeld.zakenmagazijn.poorten.PoortenConfiguratie;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.SchakelaarConfiguratie;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.ZakenConfiguratie;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The reference zakenmagazijn with its DMS and the simulator of a backoffice suite. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    SchakelaarConfiguratie.class,
    DmsConfiguratie.class,
    BerichtenConfiguratie.class,
    BerichtenlogConfiguratie.class,
    ZakenConfiguratie.class,
    DocumentenConfiguratie.class,
    BesluitenConfiguratie.class,
    AbonnementenConfiguratie.class,
    PoortenConfiguratie.class,
    BackofficeConfiguratie.class,
    OverdragenConfiguratie.class,
    InzageConfiguratie.class
})
public class ZakenmagazijnApplicatie {

    public static void main(String[] args) {
        SpringApplication.run(ZakenmagazijnApplicatie.class, args);
    }

    @Bean
    Clock klok() {
        return Clock.systemUTC();
    }

    /**
     * Identifications count from the second in which the database was made, so that a database in memory never gives
     * out the numbers of its predecessor.
     */
    @Bean
    FlywayConfigurationCustomizer beginwaarden(Clock klok, BackofficeProperties backoffice) {
        return flyway -> flyway.placeholders(Map.of(
                "nummerstart", String.valueOf(klok.instant().getEpochSecond()),
                "backofficegedrag", backoffice.gedrag().name()));
    }
}
