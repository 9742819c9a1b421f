package nl.zaakregie.abonnementen;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.abonnementen.AbonnementenProperties.Abonnee;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Notificatieclient;
import nl.zaakregie.stuf.client.Tijdstipgever;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.server.NotificatieServices;
import nl.zaakregie.stuf.server.StufServerAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Abonnementenbeheer; the endpoint for triggers is there in variant {@code hier} only. */
@AutoConfiguration(
        before = StufServerAutoConfiguration.class,
        afterName = "nl.zaakregie.dossieropslag.DossieropslagAutoConfiguration")
@EnableConfigurationProperties(AbonnementenProperties.class)
public class AbonnementenAutoConfiguration {

    @Bean
    Notificatierij notificatierij(JdbcClient jdbc, Clock klok) {
        return new Notificatierij(jdbc, klok);
    }

    @Bean
    Zaaktyperij zaaktyperij(Notificatierij rij, JdbcClient jdbc, Clock klok) {
        return new Zaaktyperij(rij, jdbc, klok);
    }

    @Bean
    Abonnementenbeheer abonnementenbeheer(
            AbonnementenProperties instellingen, Notificatierij rij, Zaaktyperij zaaktypen) {
        Abonnementen abonnementen = new Abonnementen(instellingen.abonnementen(), instellingen.abonnees());
        return new Uitgaandbeheer(instellingen.variant(), abonnementen, rij, zaaktypen);
    }

    /** Who cannot ask a zakenmagazijn knows the zaaktype of its own zaken. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(Zakenmagazijnclient.class)
    static class Zaaktypen {

        @Bean
        Zaaktypevrager zaaktypevrager(
                Zaaktyperij rij,
                Abonnementenbeheer beheer,
                Zakenmagazijnclient magazijn,
                PlatformTransactionManager transactiebeheer,
                Clock klok) {
            Tijdstipgever tijdstippen = new Tijdstipgever(klok);
            return new Zaaktypevrager(
                    rij,
                    beheer,
                    zaak -> magazijn.geefZaakdetails(
                            new Berichtnummer(UUID.randomUUID().toString(), tijdstippen.volgende()), zaak),
                    new TransactionTemplate(transactiebeheer));
        }
    }

    @Bean
    @ConditionalOnProperty(name = "zaakregie.abonnementen.variant", havingValue = "hier")
    NotificatieServices triggerontvangst(Abonnementenbeheer beheer) {
        return new Triggerontvangst(beheer);
    }

    @Bean
    Notificatiebezorger notificatiebezorger(
            AbonnementenProperties instellingen,
            Notificatierij rij,
            ObjectProvider<SslBundles> bundels,
            ObjectProvider<Berichtenlog> logs) {
        Map<String, Notificatieclient> clients = new HashMap<>();
        if (instellingen.afzender() != null) {
            Berichtenlog log = Berichtenlog.samen(logs.orderedStream().toList());
            instellingen.abonnees().forEach((naam, a) -> clients.put(naam, client(instellingen, a, bundels, log)));
            Optional.ofNullable(instellingen.beheer())
                    .ifPresent(b -> clients.put(Uitgaandbeheer.BEHEER, client(instellingen, b, bundels, log)));
        }
        return new Notificatiebezorger(rij, clients);
    }

    @Bean
    AbonnementenPlugin abonnementenPlugin(
            AbonnementenProperties instellingen,
            Notificatierij rij,
            Notificatiebezorger bezorger,
            ObjectProvider<Zaaktypevrager> vrager,
            Clock klok) {
        Runnable bezorging = () -> {
            vrager.ifAvailable(Zaaktypevrager::vraag);
            bezorger.bezorg();
        };
        return new AbonnementenPlugin(
                instellingen.variant(),
                rij,
                bezorger,
                bezorging,
                instellingen.bezorgElke(),
                instellingen.bewaartermijn(),
                klok);
    }

    private static Notificatieclient client(
            AbonnementenProperties instellingen,
            Abonnee abonnee,
            ObjectProvider<SslBundles> bundels,
            Berichtenlog log) {
        return new Notificatieclient(
                abonnee.verbinding(bundels::getObject).met(log),
                Objects.requireNonNull(instellingen.afzender()).alsSysteem(),
                abonnee.systeem().alsSysteem(),
                instellingen.naamZender());
    }
}
