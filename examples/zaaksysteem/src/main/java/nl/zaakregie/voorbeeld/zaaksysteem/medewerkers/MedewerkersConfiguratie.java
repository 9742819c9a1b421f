package nl.zaakregie.voorbeeld.zaaksysteem.medewerkers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** The login of the zaaksysteem. It holds for the plugins too: they bring none where there is one. */
@Configuration(proxyBeanMethods = false)
public class MedewerkersConfiguratie {

    @Bean
    Personeel personeel(JdbcClient jdbc) {
        return new Personeel(jdbc);
    }

    @Bean
    PasswordEncoder wachtwoorden() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService aanmeldingen(Personeel personeel) {
        return gebruikersnaam -> personeel
                .metGebruikersnaam(gebruikersnaam)
                .map(m -> User.withUsername(m.gebruikersnaam())
                        .password(m.wachtwoord())
                        .roles(m.functie())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("onbekende gebruiker"));
    }

    /** Programs only, with a password at each request; no cookie, so nothing for another site to abuse. */
    @Bean
    SecurityFilterChain zaaksysteemBeveiliging(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(toegang -> toegang.requestMatchers("/zaken/*/overdracht/antwoord")
                        .hasRole("BEHANDELAAR")
                        .anyRequest()
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
