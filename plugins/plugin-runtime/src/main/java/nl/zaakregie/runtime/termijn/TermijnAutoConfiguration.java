package nl.zaakregie.runtime.termijn;

import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.api.termijn.Termijnen;
import nl.zaakregie.api.termijn.Werkkalender;
import nl.zaakregie.runtime.beslissing.BeslissingAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Provides {@link Werkkalender} and {@link Termijnen}; a host may bring a calendar of its own. */
@AutoConfiguration(after = BeslissingAutoConfiguration.class)
public class TermijnAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Werkkalender werkkalender() {
        return new NederlandseKalender();
    }

    @Bean
    Termijnen wettelijkeTermijnen(Beslissingen beslissingen) {
        return new TabelTermijnen(beslissingen);
    }
}
