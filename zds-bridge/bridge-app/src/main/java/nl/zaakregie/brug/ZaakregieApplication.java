package nl.zaakregie.brug;

import java.util.List;
import nl.zaakregie.api.Plugin;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Starts Zaakregie as an application of its own. Everything is found by auto-configuration; there is no component scan. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = {FlywayAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
public class ZaakregieApplication {

    public static void main(String[] args) {
        SpringApplication.run(ZaakregieApplication.class, args);
    }

    @Bean
    Startoverzicht startoverzicht(List<Plugin> plugins) {
        return new Startoverzicht(plugins);
    }

    @Bean
    StartpaginaController startpaginaController(Startoverzicht overzicht) {
        return new StartpaginaController(overzicht);
    }

    @Bean
    RestBeschrijving restBeschrijving() {
        return new RestBeschrijving();
    }
}
