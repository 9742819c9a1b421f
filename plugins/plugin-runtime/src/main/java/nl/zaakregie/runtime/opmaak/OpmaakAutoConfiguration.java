package nl.zaakregie.runtime.opmaak;

import nl.zaakregie.api.opmaak.Documentopmaak;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** A host that makes documents in its own way puts a {@link Documentopmaak} of its own in the place of this one. */
@AutoConfiguration
class OpmaakAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Documentopmaak documentopmaak() {
        return new PdfDocumentopmaak();
    }
}
