package nl.zaakregie.runtime.gebruiker;

import jakarta.servlet.DispatcherType;
import java.util.List;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.runtime.web.Probleemschrijver;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Form login for people, HTTP Basic for programs; everything needs a login but what is listed here. The StUF endpoints
 * have their own authorisation.
 */
final class Beveiligingsketen {

    static final String AANMELDEN = "/aanmelden";

    private static final String[] OPENBAAR = {
        "/", "/index.html", "/favicon.ico", "/start/**", "/actuator/health", "/actuator/health/**", "/stuf/**"
    };
    /** What the application tells about itself, health aside: for who runs it. */
    private static final String BEHEER = "/actuator/**";

    /** For programs: a refusal is an answer, not a page to log on. */
    private static final RequestMatcher API =
            verzoek -> verzoek.getServletPath().startsWith("/api/")
                    || verzoek.getServletPath().startsWith("/actuator/");
    /** CXF has a servlet of its own there: its path is the servlet path, without what follows. */
    static final RequestMatcher STUF = verzoek -> (verzoek.getServletPath() + "/").startsWith("/stuf/");

    private final String[] openbaar;

    Beveiligingsketen(List<String> openbaar) {
        this.openbaar = openbaar.toArray(String[]::new);
    }

    SecurityFilterChain bouw(HttpSecurity http) throws Exception {
        AuthenticationEntryPoint zonderScherm = Beveiligingsketen::vraagAanmelding;
        return http.authorizeHttpRequests(
                        toegang -> toegang.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPENBAAR)
                                .permitAll()
                                .requestMatchers(openbaar)
                                .permitAll()
                                .requestMatchers(BEHEER)
                                .hasAnyRole(Rol.FUNCTIONEELBEHEER.name(), Rol.APPLICATIEBEHEER.name())
                                .anyRequest()
                                .authenticated())
                .formLogin(formulier -> formulier.loginPage(AANMELDEN).permitAll())
                .logout(afmelden -> afmelden.logoutUrl("/afmelden").logoutSuccessUrl(AANMELDEN + "?afgemeld"))
                .httpBasic(basis -> basis.authenticationEntryPoint(zonderScherm))
                .exceptionHandling(fouten -> fouten.defaultAuthenticationEntryPointFor(zonderScherm, API)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(AANMELDEN), verzoek -> true)
                        .defaultAccessDeniedHandlerFor(
                                (verzoek, antwoord, fout) ->
                                        Probleemschrijver.schrijf(antwoord, GebruikerFout.GEWEIGERD),
                                API))
                .csrf(Beveiligingsketen::csrf)
                .headers(Customizer.withDefaults())
                .build();
    }

    private static void csrf(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                .csrfTokenRequestHandler(new CsrfVoorSchermen())
                .ignoringRequestMatchers(STUF, new BasisaanroepVanProgramma());
    }

    /**
     * Asks a program for HTTP Basic. A browser gets no challenge: it would ask for a password in a window of its own,
     * and then send it along for other sites as well.
     */
    private static void vraagAanmelding(
            jakarta.servlet.http.HttpServletRequest verzoek,
            jakarta.servlet.http.HttpServletResponse antwoord,
            org.springframework.security.core.AuthenticationException fout)
            throws java.io.IOException {
        if (verzoek.getHeader(BasisaanroepVanProgramma.HERKOMST) == null) {
            antwoord.setHeader("WWW-Authenticate", "Basic realm=\"Zaakregie\"");
        }
        Probleemschrijver.schrijf(antwoord, GebruikerFout.NIET_AANGEMELD);
    }
}
