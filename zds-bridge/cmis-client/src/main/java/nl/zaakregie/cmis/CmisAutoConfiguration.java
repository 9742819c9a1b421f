package nl.zaakregie.cmis;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives the {@link Documentopslag} as soon as {@code zaakregie.cmis.url} tells where the DMS is. */
@AutoConfiguration
@ConditionalOnProperty("zaakregie.cmis.url")
@EnableConfigurationProperties(CmisProperties.class)
public class CmisAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Documentopslag documentopslag(CmisProperties properties) {
        return Documentopslagen.overCmis(properties);
    }
}
