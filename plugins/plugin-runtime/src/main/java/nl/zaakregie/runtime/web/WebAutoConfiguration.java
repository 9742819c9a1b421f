package nl.zaakregie.runtime.web;

import com.fasterxml.jackson.databind.Module;
import java.util.List;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.runtime.json.ZaakregieModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The REST edge in a web application. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class WebAutoConfiguration {

    @Bean
    Module zaakregieJacksonModule() {
        return new ZaakregieModule();
    }

    @Bean
    Foutafhandeling zaakregieFoutafhandeling() {
        return new Foutafhandeling();
    }

    @Bean
    WebMvcConfigurer zaakregieArgumenten(ObjectProvider<Gebruikers> gebruikers) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new InzageverzoekResolver(gebruikers.getObject()));
            }
        };
    }
}
