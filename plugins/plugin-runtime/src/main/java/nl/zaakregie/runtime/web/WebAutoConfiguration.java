package nl.zaakregie.runtime.web;

import com.fasterxml.jackson.databind.Module;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.document.Documentbron;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.runtime.json.Codemodule;
import nl.zaakregie.runtime.json.ZaakregieModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverter;
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
    Module zaakregieCodemodule() {
        return new Codemodule();
    }

    @Bean
    Foutafhandeling zaakregieFoutafhandeling() {
        return new Foutafhandeling();
    }

    @Bean
    Bladwijzer zaakregieBladwijzer() {
        return new Bladwijzer();
    }

    @Bean
    WebMvcConfigurer zaakregieArgumenten(
            ObjectProvider<Gebruikers> gebruikers, ObjectProvider<Documentbron> documenten) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new InzageverzoekResolver(gebruikers.getObject()));
                resolvers.add(new BladzijdeResolver());
            }

            @Override
            public void addFormatters(FormatterRegistry omzetters) {
                omzetters.addConverter(new Codelezer());
            }

            /** In front: JSON can write everything, also what stands for a document. */
            @Override
            public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
                converters.add(0, new Documentuitvoer(() -> Optional.ofNullable(documenten.getIfAvailable())));
            }
        };
    }
}
