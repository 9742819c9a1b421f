package nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The schakelaar and what keeps and obeys it in front of the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SchakelaarProperties.class)
public class SchakelaarConfiguratie {

    @Bean
    Schakelaar schakelaar(SchakelaarProperties properties) {
        Schakelaar schakelaar = new Schakelaar(properties.vertraging());
        schakelaar.zet(properties.stand());
        return schakelaar;
    }

    @Bean
    Weigering weigering(Schakelaar schakelaar) {
        return new Weigering(schakelaar);
    }

    @Bean
    SchakelaarController schakelaarController(Schakelaar schakelaar) {
        return new SchakelaarController(schakelaar);
    }

    @Bean
    FilterRegistrationBean<StufFilter> schakelaarOpStuf(Schakelaar schakelaar) {
        FilterRegistrationBean<StufFilter> filter = new FilterRegistrationBean<>(new StufFilter(schakelaar));
        filter.addUrlPatterns("/stuf/*");
        return filter;
    }

    @Bean
    FilterRegistrationBean<LokaalFilter> alleenLokaal() {
        FilterRegistrationBean<LokaalFilter> filter = new FilterRegistrationBean<>(new LokaalFilter());
        filter.addUrlPatterns(
                "/schakelaar", "/inzage/*", "/backoffice", "/backoffice/*", "/overdragingen/*", "/beheer/*", "/api/*");
        return filter;
    }
}
