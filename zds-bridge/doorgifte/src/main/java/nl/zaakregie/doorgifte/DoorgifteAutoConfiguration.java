package nl.zaakregie.doorgifte;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import nl.zaakregie.abonnementen.Abonnementenbeheer;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.doorgifte.DoorgifteProperties.Magazijn;
import nl.zaakregie.ontvangst.Eigenformulieren;
import nl.zaakregie.ontvangst.Meelezer;
import nl.zaakregie.ontvangst.OntvangstAutoConfiguration;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Tijdstipgever;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.server.StufProperties;
import nl.zaakregie.stuf.server.StufServerAutoConfiguration;
import nl.zaakregie.stuf.server.Zenderbeleid;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/** Passes on what is switched on, once {@code zaakregie.doorgifte.magazijn.url} says where to. */
@AutoConfiguration(after = {OntvangstAutoConfiguration.class, StufServerAutoConfiguration.class})
@EnableConfigurationProperties(DoorgifteProperties.class)
public class DoorgifteAutoConfiguration {

    @Bean
    Wachtrij doorgiftewachtrij(JdbcClient jdbc, PlatformTransactionManager transactiebeheer, Clock klok) {
        return new Wachtrij(jdbc, new TransactionTemplate(transactiebeheer), klok);
    }

    @Bean
    Documentvragen documentvragen(JdbcClient jdbc, Clock klok) {
        return new Documentvragen(jdbc, klok);
    }

    @Bean
    DoorgifteController doorgifteController(Wachtrij wachtrij, Gebruikers gebruikers) {
        return new DoorgifteController(wachtrij, gebruikers);
    }

    @Bean
    DoorgiftePlugin doorgiftePlugin(
            Wachtrij wachtrij,
            Documentvragen vragen,
            ObjectProvider<Nabezorger> nabezorger,
            ObjectProvider<Documentvrager> vrager,
            DoorgifteProperties instellingen,
            Clock klok) {
        return new DoorgiftePlugin(
                wachtrij,
                vragen,
                nabezorger.getIfAvailable(),
                vrager.getIfAvailable(),
                new Opruimer(wachtrij, klok, instellingen.onthoud()),
                instellingen.bezorgElke());
    }

    /** The way out; not there without an address. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("zaakregie.doorgifte.magazijn.url")
    static class Doorgeven {

        @Bean
        Magazijnverbinding doorgifteverbinding(
                DoorgifteProperties instellingen, StufProperties stuf, ObjectProvider<SslBundles> bundels) {
            Magazijn magazijn = Objects.requireNonNull(instellingen.magazijn());
            return new Magazijnverbinding(
                    magazijn, tls(magazijn, bundels), stuf.maximaleOmvang().toBytes());
        }

        private static Optional<SSLContext> tls(Magazijn magazijn, ObjectProvider<SslBundles> bundels) {
            return Optional.ofNullable(magazijn.sslBundle())
                    .map(b -> bundels.getObject().getBundle(b).createSslContext());
        }

        @Bean
        Documentbron documentbron(
                DoorgifteProperties instellingen,
                StufProperties stuf,
                ObjectProvider<Berichtenlog> logs,
                ObjectProvider<SslBundles> bundels,
                Clock klok) {
            Magazijn magazijn = Objects.requireNonNull(instellingen.magazijn());
            StufVerbinding verbinding = StufVerbinding.naar(magazijn.url())
                    .met(magazijn.verbindtijd(), magazijn.antwoordtijd())
                    .metMaximaalAntwoord(stuf.maximaleOmvang().toBytes())
                    .met(Berichtenlog.samen(logs.orderedStream().toList()));
            if (magazijn.gebruiker() != null && magazijn.wachtwoord() != null) {
                verbinding = verbinding.met(new StufVerbinding.Aanmelding(magazijn.gebruiker(), magazijn.wachtwoord()));
            }
            return new Stufdocumentbron(
                    tls(magazijn, bundels).map(verbinding::met).orElse(verbinding),
                    eigenSysteem(stuf),
                    instellingen.ontvanger(),
                    new Tijdstipgever(klok));
        }

        private static Systeem eigenSysteem(StufProperties stuf) {
            return Objects.requireNonNull(stuf.systeem(), "zaakregie.stuf.systeem.applicatie ontbreekt")
                    .alsSysteem();
        }

        @Bean
        Documentvrager documentvrager(
                Documentvragen vragen,
                Documentbron bron,
                Meelezer meelezer,
                ObjectProvider<Abonnementenbeheer> beheer,
                PlatformTransactionManager transactiebeheer) {
            return new Documentvrager(
                    vragen, bron, metAbonnees(meelezer, beheer), new TransactionTemplate(transactiebeheer));
        }

        @Bean
        Nabezorger nabezorger(
                Wachtrij wachtrij,
                Magazijnverbinding magazijn,
                Meelezer meelezer,
                ObjectProvider<Abonnementenbeheer> beheer,
                Doorgiftelog log,
                PlatformTransactionManager transactiebeheer) {
            return new Nabezorger(
                    wachtrij,
                    magazijn,
                    new Berichtopener(),
                    metAbonnees(meelezer, beheer),
                    new TransactionTemplate(transactiebeheer),
                    log);
        }

        @Bean
        Doorgiftelog doorgiftelog(ObjectProvider<Berichtenlog> logs, Clock klok) {
            return new Doorgiftelog(Berichtenlog.samen(logs.orderedStream().toList()), klok);
        }

        private static Meelezer metAbonnees(Meelezer regie, ObjectProvider<Abonnementenbeheer> beheer) {
            Abonnementenbeheer aanwezig = beheer.getIfAvailable();
            return aanwezig == null ? regie : new Abonnementmelder(regie, aanwezig);
        }

        @Bean
        Doorgiftefilter doorgiftefilter(
                DoorgifteProperties instellingen,
                StufProperties stuf,
                Zenderbeleid beleid,
                Meelezer meelezer,
                Wachtrij wachtrij,
                Documentvragen vragen,
                Magazijnverbinding magazijn,
                ObjectProvider<Abonnementenbeheer> beheer,
                Doorgiftelog log,
                ObjectProvider<Plugin> plugins,
                Eigenformulieren formulieren,
                PlatformTransactionManager transactiebeheer,
                Clock klok) {
            Eigenantwoord eigen = new Eigenantwoord(eigenSysteem(stuf), klok);
            return new Doorgiftefilter(
                    instellingen.aan(),
                    stuf.maximaleOmvang().toBytes(),
                    new Berichtopener(),
                    beleid,
                    meelezer,
                    new EigenZaken(
                            SingletonSupplier.of(() -> plugins.orderedStream().toList()), formulieren),
                    new Doorgever(
                            magazijn,
                            wachtrij,
                            metAbonnees(meelezer, beheer),
                            vragen,
                            eigen,
                            new TransactionTemplate(transactiebeheer)),
                    eigen,
                    log,
                    Optional.ofNullable(instellingen.ontvanger())
                            .map(Ontvangervervanger::new)
                            .orElse(null));
        }

        @Bean
        FilterRegistrationBean<Doorgiftefilter> doorgifteregistratie(
                Doorgiftefilter filter, DoorgifteProperties instellingen, @Value("${cxf.path:/services}") String pad) {
            FilterRegistrationBean<Doorgiftefilter> registratie = new FilterRegistrationBean<>(filter);
            registratie.setEnabled(!instellingen.aan().isEmpty());
            Stream.of(PortType.values()).forEach(p -> registratie.addUrlPatterns(pad + "/" + p.naam()));
            return registratie;
        }
    }
}
