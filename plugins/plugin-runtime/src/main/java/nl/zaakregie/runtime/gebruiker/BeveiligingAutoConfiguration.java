package nl.zaakregie.runtime.gebruiker;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.AbstractSecurityWebApplicationInitializer;

/**
 * Login of our own, for an application that has none. A host with a {@link SecurityFilterChain} keeps it; then it says by
 * a {@link GebruikerHerkenner} who its users are to us.
 */
@AutoConfiguration(
        after = GebruikerAutoConfiguration.class,
        before = {SecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class},
        beforeName =
                "org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnMissingBean(SecurityFilterChain.class)
@EnableConfigurationProperties(Beveiligingsinstellingen.class)
public class BeveiligingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PasswordEncoder wachtwoordcodering() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @ConditionalOnMissingBean
    UserDetailsService aanmeldgegevens(IngesteldeGebruikers ingesteld) {
        return new Aanmeldgegevens(ingesteld);
    }

    @Bean
    AanmeldpaginaController aanmeldpagina() {
        return new AanmeldpaginaController();
    }

    /** Two observations per filter and request, which nobody reads. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings zonderWaarneming() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    static BeanPostProcessor stufdoorgang() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String naam) {
                return naam.equals(AbstractSecurityWebApplicationInitializer.DEFAULT_FILTER_NAME)
                                && bean instanceof Filter schermen
                        ? new Stufdoorgang(schermen, Beveiligingsketen.STUF)
                        : bean;
            }
        };
    }

    @Bean
    SecurityFilterChain zaakregieBeveiliging(HttpSecurity http, Beveiligingsinstellingen instellingen)
            throws Exception {
        return new Beveiligingsketen(instellingen.openbaar()).bouw(http);
    }
}
