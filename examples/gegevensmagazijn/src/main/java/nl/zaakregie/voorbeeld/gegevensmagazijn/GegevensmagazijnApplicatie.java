package nl.zaakregie.voorbeeld.gegevensmagazijn;

import java.time.Clock;
import nl.zaakregie.stuf.server.PersoonServices;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The reference gegevensmagazijn. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(Bevolking.class)
public class GegevensmagazijnApplicatie {

    public static void main(String[] args) {
        SpringApplication.run(GegevensmagazijnApplicatie.class, args);
    }

    @Bean
    PersoonServices personen(Bevolking bevolking) {
        return new Gezinsmagazijn(bevolking);
    }

    @Bean
    Clock klok() {
        return Clock.systemUTC();
    }
}
