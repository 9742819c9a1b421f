package nl.zaakregie.runtime.gebruiker;

import nl.zaakregie.api.gebruiker.Gebruikers;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Who the users are, and which of them is logged on. Refuses to start when there can be none. */
@AutoConfiguration
@EnableConfigurationProperties(Gebruikersinstellingen.class)
public class GebruikerAutoConfiguration {

    @Bean
    IngesteldeGebruikers ingesteldeGebruikers(Gebruikersinstellingen instellingen) {
        return IngesteldeGebruikers.uit(instellingen);
    }

    @Bean
    @ConditionalOnMissingBean
    GebruikerHerkenner gebruikerHerkenner(IngesteldeGebruikers ingesteld) {
        if (ingesteld.alle().isEmpty()) {
            throw new IllegalStateException("Er zijn geen gebruikers: stel zaakregie.gebruikers in, of lever een bean"
                    + " GebruikerHerkenner die de aanmelding van het zaaksysteem vertaalt. Zonder gebruikers start"
                    + " Zaakregie niet.");
        }
        return aanmelding -> ingesteld.metNaam(aanmelding.getName()).map(IngesteldeGebruiker::gebruiker);
    }

    @Bean
    @ConditionalOnMissingBean
    Medewerkerlijst medewerkerlijst(IngesteldeGebruikers ingesteld) {
        return () ->
                ingesteld.alle().stream().map(IngesteldeGebruiker::gebruiker).toList();
    }

    @Bean
    @ConditionalOnMissingBean
    Gebruikers gebruikers(GebruikerHerkenner herkenner, Medewerkerlijst medewerkers) {
        return new AangemeldeGebruikers(herkenner, medewerkers);
    }
}
