package nl.zaakregie.runtime.gebruiker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.runtime.web.Webhost;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;

class GebruikersTest {

    private final ApplicationContextRunner toepassing =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(GebruikerAutoConfiguration.class));

    @AfterEach
    void meldAf() {
        SecurityContextHolder.clearContext();
    }

    private static void meldAan(Authentication aanmelding) {
        SecurityContextHolder.getContext().setAuthentication(aanmelding);
    }

    @Test
    void zonderGebruikersStartDeToepassingNiet() {
        toepassing.run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessageContaining("zaakregie.gebruikers")
                .hasMessageContaining("GebruikerHerkenner"));
    }

    @Test
    void wieIsAangemeldIsOnzeGebruiker() {
        toepassing.withPropertyValues(Webhost.GEBRUIKERS).run(context -> {
            Gebruikers gebruikers = context.getBean(Gebruikers.class);
            meldAan(new TestingAuthenticationToken("jansen", "", "ROLE_X"));

            assertThat(gebruikers.huidige().id().waarde()).isEqualTo("mw-jansen");
            assertThat(gebruikers.huidige().rollen()).containsExactly(Rol.REGISSEUR);
            assertThat(gebruikers.metRol(Rol.FUNCTIONEELBEHEER)).hasSize(1);
            assertThat(gebruikers.vind(gebruikers.huidige().id())).contains(gebruikers.huidige());
        });
    }

    @Test
    void nietAangemeldAnoniemOfOnbekendGeeftGeenToegang() {
        toepassing.withPropertyValues(Webhost.GEBRUIKERS).run(context -> {
            Gebruikers gebruikers = context.getBean(Gebruikers.class);

            assertThatThrownBy(gebruikers::huidige).hasMessageContaining("ZR-GEBRUIKER-0001");
            meldAan(new AnonymousAuthenticationToken(
                    "sleutel", "anoniem", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
            assertThatThrownBy(gebruikers::huidige).hasMessageContaining("ZR-GEBRUIKER-0001");
            meldAan(new TestingAuthenticationToken("vreemde", "", "ROLE_X"));
            assertThatThrownBy(gebruikers::huidige).hasMessageContaining("ZR-GEBRUIKER-0002");
        });
    }

    @Test
    void eenGastheerMetEigenMedewerkersHeeftGeenInstellingNodig() {
        toepassing
                .withBean(GebruikerHerkenner.class, () -> aanmelding -> Optional.of(Medewerkers.JANSEN))
                .withBean(Medewerkerlijst.class, () -> () -> List.of(Medewerkers.JANSEN, Medewerkers.VOS))
                .run(context -> {
                    Gebruikers gebruikers = context.getBean(Gebruikers.class);

                    assertThat(gebruikers.vind(Medewerkers.VOS.id())).contains(Medewerkers.VOS);
                    assertThat(gebruikers.metRol(Rol.REGISSEUR)).containsExactly(Medewerkers.JANSEN, Medewerkers.VOS);
                });
    }

    @Test
    void achtergrondwerkIsVanHetSysteemEnZetDeGebruikerTerug() {
        toepassing.withPropertyValues(Webhost.GEBRUIKERS).run(context -> {
            Gebruikers gebruikers = context.getBean(Gebruikers.class);
            meldAan(new TestingAuthenticationToken("jansen", "", "ROLE_X"));

            Systeemidentiteit.doe(() -> {
                assertThat(gebruikers.huidige()).isEqualTo(Systeemidentiteit.SYSTEEM);
                assertThat(gebruikers.huidige().rollen()).isEmpty();
            });

            assertThat(gebruikers.huidige().id().waarde()).isEqualTo("mw-jansen");
        });
    }

    @Test
    void leesbaarWachtwoordMagAlleenInDeDemo() {
        toepassing
                .withPropertyValues(Webhost.GEBRUIKERS)
                .withPropertyValues("zaakregie.demo=false")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("zaakregie.gebruikers[0].wachtwoord")
                        .hasMessageNotContaining("geheim"));
    }

    @Test
    void elkeFoutInDeGebruikersWordtGenoemd() {
        toepassing
                .withPropertyValues(
                        "zaakregie.gebruikers[0].id=een-veel-te-lange-identificatie",
                        "zaakregie.gebruikers[0].gebruikersnaam=x",
                        "zaakregie.gebruikers[0].wachtwoord=geheim",
                        "zaakregie.gebruikers[1].id=a",
                        "zaakregie.gebruikers[1].gebruikersnaam=x",
                        "zaakregie.gebruikers[1].naam=A",
                        "zaakregie.gebruikers[1].achternaam=A",
                        "zaakregie.gebruikers[1].rollen=REGISSEUR")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("zaakregie.gebruikers[0].id")
                        .hasMessageContaining("zaakregie.gebruikers[0].naam")
                        .hasMessageContaining("zaakregie.gebruikers[0].rollen")
                        .hasMessageContaining("zaakregie.gebruikers[0].wachtwoord")
                        .hasMessageContaining("zaakregie.gebruikers[1].gebruikersnaam: komt twee keer voor")
                        .hasMessageNotContaining("geheim"));
    }

    /** A host with a login of its own. */
    @Configuration(proxyBeanMethods = false)
    static class Host {

        @Bean
        SecurityFilterChain ketenVanDeHost(HttpSecurity http) throws Exception {
            return http.build();
        }

        @Bean
        GebruikerHerkenner herkennerVanDeHost() {
            return aanmelding ->
                    aanmelding.getName().equals("host-jansen") ? Optional.of(Medewerkers.JANSEN) : Optional.empty();
        }
    }

    @Test
    void hostMetEigenAanmeldingHoudtDieEnZegtWieWieIs() {
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        SecurityAutoConfiguration.class,
                        UserDetailsServiceAutoConfiguration.class,
                        GebruikerAutoConfiguration.class,
                        BeveiligingAutoConfiguration.class))
                .withUserConfiguration(Host.class)
                .run(context -> {
                    assertThat(context).hasSingleBean(SecurityFilterChain.class);
                    assertThat(context).hasBean("ketenVanDeHost");
                    assertThat(context).doesNotHaveBean(AanmeldpaginaController.class);
                    Gebruikers gebruikers = context.getBean(Gebruikers.class);
                    meldAan(new TestingAuthenticationToken("host-jansen", "", "ROLE_X"));
                    assertThat(gebruikers.huidige()).isEqualTo(Medewerkers.JANSEN);
                    meldAan(new TestingAuthenticationToken("ander", "", "ROLE_X"));
                    assertThatThrownBy(gebruikers::huidige).hasMessageContaining("ZR-GEBRUIKER-0002");
                });
    }
}
