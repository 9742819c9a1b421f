package nl.zaakregie.berichtenlog;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.uitgaand.Hernieuwing;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.server.StufEindpunten;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Adds the log to the StUF endpoints and clients of a host. Ports of the runtime are asked for when they are needed: a host
 * without a runtime gives a {@link Beheertoegang} and has no inzage of content.
 */
@AutoConfiguration(after = JdbcTemplateAutoConfiguration.class)
@ConditionalOnProperty(name = "zaakregie.berichtenlog.aan", havingValue = "true", matchIfMissing = true)
@EnableConfigurationProperties(BerichtenlogProperties.class)
public class BerichtenlogAutoConfiguration {

    private static final String INHOUD_BEWAREN = "${zaakregie.berichtenlog.inhoud.dagen:0} > 0";

    @Bean
    LogRepository berichtenlogRepository(JdbcTemplate jdbc) {
        return new LogRepository(jdbc);
    }

    @Bean
    @ConditionalOnExpression(INHOUD_BEWAREN)
    Inhoudkluis berichtenlogKluis(LogRepository repository, BerichtenlogProperties instellingen) {
        return new Inhoudkluis(repository, instellingen.inhoud());
    }

    @Bean
    AsynchroonBerichtenlog asynchroonBerichtenlog(
            LogRepository repository, PlatformTransactionManager transacties, ObjectProvider<Inhoudkluis> kluis) {
        return new AsynchroonBerichtenlog(repository, new TransactionTemplate(transacties), kluis.getIfAvailable());
    }

    @Bean
    Berichtenlog berichtmeters(ObjectProvider<MeterRegistry> register) {
        MeterRegistry meters = register.getIfAvailable();
        return meters == null ? Berichtenlog.GEEN : new Berichtmeters(meters);
    }

    @Bean
    BerichtenlogPlugin berichtenlogPlugin(
            LogRepository repository,
            AsynchroonBerichtenlog log,
            BerichtenlogProperties instellingen,
            ObjectProvider<Clock> klok) {
        return new BerichtenlogPlugin(repository, log, instellingen, klok.getIfAvailable(Clock::systemUTC));
    }

    /** Page and REST calls, in a web application only. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Web {

        @Bean
        @ConditionalOnMissingBean
        Beheertoegang beheertoegang(ObjectProvider<Toegang> toegang, ObjectProvider<Gebruikers> gebruikers) {
            return handeling -> {
                toegang.getObject().eisRol(handeling, Rol.FUNCTIONEELBEHEER);
                return gebruikers.getObject().huidige().id();
            };
        }

        @Bean
        Berichtbeheer berichtbeheer(
                LogRepository repository,
                Beheertoegang toegang,
                ObjectProvider<Inhoudkluis> kluis,
                ObjectProvider<StufEindpunten> eindpunten,
                ObjectProvider<Hernieuwing> hernieuwing,
                ObjectProvider<Clock> klok) {
            Clock tijd = klok.getIfAvailable(Clock::systemUTC);
            List<Heraanbod> wegen = new ArrayList<>();
            hernieuwing.ifAvailable(h -> wegen.add(new UitgaandHeraanbod(h)));
            kluis.ifAvailable(k -> eindpunten.ifAvailable(e -> wegen.add(new InkomendHeraanbod(k, e, tijd))));
            return new Berichtbeheer(repository, toegang, wegen, tijd);
        }

        @Bean
        BerichtenlogController berichtenlogController(Berichtbeheer beheer, ObjectProvider<Clock> klok) {
            return new BerichtenlogController(beheer, klok.getIfAvailable(Clock::systemUTC));
        }

        @Bean
        RouterFunction<ServerResponse> berichtenpagina(
                Berichtbeheer beheer,
                ObjectProvider<Inhoudinzage> inzage,
                ObjectProvider<Gebruikers> gebruikers,
                ObjectProvider<Clock> klok) {
            return new Berichtenpagina(
                            beheer,
                            inzage.getIfAvailable(),
                            gebruikers.getIfAvailable(),
                            klok.getIfAvailable(Clock::systemUTC))
                    .routes();
        }
    }

    /** Reading kept content, beside a runtime that decides on it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnExpression(INHOUD_BEWAREN)
    static class Inhoudlezing {

        @Bean
        Inhoudinzage inhoudinzage(
                LogRepository repository,
                Inhoudkluis kluis,
                Beheertoegang toegang,
                Inzage inzage,
                Personen personen,
                ObjectProvider<Clock> klok) {
            return new Inhoudinzage(
                    repository, kluis, toegang, inzage, personen, klok.getIfAvailable(Clock::systemUTC));
        }

        @Bean
        InhoudController berichtinhoudController(Inhoudinzage inzage) {
            return new InhoudController(inzage);
        }
    }
}
