package nl.zaakregie.benchmark.dossier;

import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.DraagZaakOver;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.WerkTermijnBij;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stands in for the bridge to a zakenmagazijn. */
@Configuration(proxyBeanMethods = false)
class Ontvangers {

    @Bean
    Ontvanger<CreeerZaak> creeerZaak() {
        return new Ontvanger<>(CreeerZaak.class);
    }

    @Bean
    Ontvanger<WijzigClienten> wijzigClienten() {
        return new Ontvanger<>(WijzigClienten.class);
    }

    @Bean
    Ontvanger<ActualiseerZaakstatus> actualiseerZaakstatus() {
        return new Ontvanger<>(ActualiseerZaakstatus.class);
    }

    @Bean
    Ontvanger<WijzigRollen> wijzigRollen() {
        return new Ontvanger<>(WijzigRollen.class);
    }

    @Bean
    Ontvanger<WerkTermijnBij> werkTermijnBij() {
        return new Ontvanger<>(WerkTermijnBij.class);
    }

    @Bean
    Ontvanger<SluitZaak> sluitZaak() {
        return new Ontvanger<>(SluitZaak.class);
    }

    @Bean
    Ontvanger<BewaarDocument> bewaarDocument() {
        return new Ontvanger<>(BewaarDocument.class);
    }

    @Bean
    Ontvanger<DraagZaakOver> draagZaakOver() {
        return new Ontvanger<>(DraagZaakOver.class);
    }
}
