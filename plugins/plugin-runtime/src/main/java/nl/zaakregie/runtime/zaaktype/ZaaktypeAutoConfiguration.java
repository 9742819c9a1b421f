package nl.zaakregie.runtime.zaaktype;

import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Provides the {@link Zaaktypecatalogus}; a host may provide its own. */
@AutoConfiguration
@EnableConfigurationProperties(Zaaktypeninstellingen.class)
public class ZaaktypeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Zaaktypecatalogus zaaktypecatalogus(Zaaktypeninstellingen instellingen) {
        return new IngesteldeZaaktypen(ZaaktypenLezen.uit(instellingen.zaaktypen()));
    }
}
