package nl.zaakregie.runtime.herhaling;

import java.time.Clock;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.runtime.gebruiker.GebruikerAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Recognises a request that comes twice, on {@code /api/}; behind the login, which says whose key it is. */
@AutoConfiguration(
        after = {
            JdbcClientAutoConfiguration.class,
            GebruikerAutoConfiguration.class,
            SecurityFilterAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(JdbcClient.class)
public class HerhalingAutoConfiguration {

    @Bean
    Verzoeken herhaaldeVerzoeken(JdbcClient jdbc, Clock klok) {
        return new Verzoeken(jdbc, klok);
    }

    @Bean
    FilterRegistrationBean<Herhaalfilter> herhaalfilter(
            Verzoeken verzoeken,
            Gebruikers gebruikers,
            PlatformTransactionManager transacties,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> adressen) {
        FilterRegistrationBean<Herhaalfilter> registratie = new FilterRegistrationBean<>(
                new Herhaalfilter(verzoeken, new Leeshandelingen(adressen::getObject), gebruikers, transacties));
        registratie.addUrlPatterns("/api/*");
        registratie.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registratie;
    }
}
