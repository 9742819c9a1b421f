package nl.zaakregie.ontvangst;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.bericht.GebundeldInkomend;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Tijdstipgever;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.DocumentServices;
import nl.zaakregie.stuf.server.FormulierServices;
import nl.zaakregie.stuf.server.GebundeldBerichtregister;
import nl.zaakregie.stuf.server.Herhalingsregister;
import nl.zaakregie.stuf.server.JdbcBerichtregister;
import nl.zaakregie.stuf.server.JdbcHerhalingsregister;
import nl.zaakregie.stuf.server.NotificatieServices;
import nl.zaakregie.stuf.server.OverdrachtServices;
import nl.zaakregie.stuf.server.StufServerAutoConfiguration;
import nl.zaakregie.stuf.server.ZaakServices;
import nl.zaakregie.stuf.server.Zenderbeleid;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/** Offers creeerZaak and bevestigOverdragenZaak at the endpoints of stuf-server. */
@AutoConfiguration(
        before = StufServerAutoConfiguration.class,
        afterName = "nl.zaakregie.dossieropslag.DossieropslagAutoConfiguration")
@EnableConfigurationProperties(OntvangstProperties.class)
public class OntvangstAutoConfiguration {

    /** A host that registers messages itself keeps its own register. */
    @Bean
    @ConditionalOnMissingBean
    Berichtregister berichtregister(
            JdbcTemplate sjabloon,
            PlatformTransactionManager transactiebeheer,
            Clock klok,
            Inkomend inkomend,
            OntvangstProperties instellingen) {
        TransactionTemplate transactie = new TransactionTemplate(transactiebeheer);
        JdbcBerichtregister alleen =
                new JdbcBerichtregister(JdbcClient.create(sjabloon), transactie, klok, "zr_ontvangst_bericht");
        return inkomend instanceof GebundeldInkomend gebundeld && instellingen.bundel() > 1
                ? new GebundeldBerichtregister<>(
                        alleen, sjabloon, transactie, new Inboxbundel(gebundeld), instellingen.bundel())
                : alleen;
    }

    /** For all nodes on this database. */
    @Bean
    @ConditionalOnMissingBean
    Herhalingsregister herhalingsregister(JdbcClient jdbc, Clock klok) {
        return new JdbcHerhalingsregister(jdbc, klok, "zr_ontvangst_herhaling");
    }

    @Bean
    Zendervolgorde zendervolgorde(ObjectProvider<Zenderbeleid> beleid) {
        return new Zendervolgorde(SingletonSupplier.of(beleid::getObject));
    }

    @Bean
    Aanname aanname(Inkomend inkomend, Zendervolgorde volgorde) {
        return new Aanname(inkomend, volgorde);
    }

    @Bean
    Formulierregister formulierregister(JdbcClient jdbc, Clock klok) {
        return new Formulierregister(jdbc, klok);
    }

    @Bean
    Eigenformulieren eigenformulieren(OntvangstProperties instellingen, Formulierregister register) {
        return new IngesteldeFormulieren(instellingen, register);
    }

    @Bean
    Meldingzaak meldingzaak(
            ObjectProvider<Uitgaand> uitgaand,
            ObjectProvider<Identificaties> identificaties,
            ObjectProvider<Gebeurtenissen> gebeurtenissen) {
        return new Meldingzaak(
                Optional.ofNullable(uitgaand.getIfAvailable()),
                Optional.ofNullable(identificaties.getIfAvailable()),
                Optional.ofNullable(gebeurtenissen.getIfAvailable()));
    }

    @Bean
    ZaakServices zaakontvangst(
            Aanname aanname,
            OntvangstProperties instellingen,
            Formulierregister register,
            Meldingzaak meldingzaak,
            ObjectProvider<Identificaties> identificaties,
            PlatformTransactionManager transactiebeheer) {
        return new Zaakontvangst(
                aanname,
                instellingen,
                register,
                meldingzaak,
                Optional.ofNullable(identificaties.getIfAvailable()),
                new TransactionTemplate(transactiebeheer));
    }

    @Bean
    OverdrachtServices overdrachtontvangst(Aanname aanname) {
        return new Overdrachtontvangst(aanname);
    }

    @Bean
    Meelezer meelezer(Inkomend inkomend, Zendervolgorde volgorde) {
        return new Inboxmeelezer(inkomend, volgorde);
    }

    /** What abonnementenbeheer tells us; the trigger is not for us but for abonnementenbeheer itself. */
    @Bean
    NotificatieServices notificatieontvangst(Meelezer meelezer, ObjectProvider<Zaaknavraag> navraag) {
        return new Notificatieontvangst(meelezer, navraag::getIfAvailable);
    }

    @Bean
    OntvangstPlugin ontvangstPlugin(
            JdbcClient jdbc,
            Clock klok,
            Formulierregister register,
            OntvangstProperties instellingen,
            Meldingzaak meldingzaak,
            ObjectProvider<Navraagbezorger> navraag) {
        return new OntvangstPlugin(
                new Ontvangsttelling(jdbc, klok),
                List.of(new Meldingbijlage(register, meldingzaak)),
                Optional.ofNullable(navraag.getIfAvailable()),
                instellingen.navraagElke(),
                new Opruiming(jdbc, klok, instellingen.onthoud()));
    }

    /** Asking for zaken takes a zakenmagazijn to ask; without one only what a notification itself tells is noticed. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(Zakenmagazijnclient.class)
    static class Navragen {

        @Bean
        Navraagrij zaaknavraag(JdbcClient jdbc, Clock klok) {
            return new Navraagrij(jdbc, klok);
        }

        @Bean
        Navraagbezorger navraagbezorger(
                Navraagrij rij,
                Zakenmagazijnclient magazijn,
                Inkomend inkomend,
                PlatformTransactionManager transactiebeheer,
                Clock klok) {
            Tijdstipgever tijdstippen = new Tijdstipgever(klok);
            Zaakbron bron = zaak -> magazijn.geefZaakdetails(
                    new Berichtnummer(UUID.randomUUID().toString(), tijdstippen.volgende()), zaak);
            return new Navraagbezorger(rij, bron, inkomend, new TransactionTemplate(transactiebeheer));
        }
    }

    /** Forms need a place for their attachments and are only taken when the settings name one. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("zaakregie.ontvangst.formulieren[0].formulier")
    static class Formulieren {

        @Bean
        FormulierServices formulierontvangst(
                Aanname aanname, OntvangstProperties instellingen, Documentinhouden inhouden, Meldingzaak meldingzaak) {
            return new Formulierontvangst(instellingen, aanname, new Bijlageopslag(inhouden), meldingzaak);
        }

        @Bean
        DocumentServices documentontvangst(
                Aanname aanname,
                Documentinhouden inhouden,
                Formulierregister register,
                Identificaties identificaties,
                PlatformTransactionManager transactiebeheer,
                Clock klok) {
            return new Documentontvangst(
                    aanname,
                    new Bijlageopslag(inhouden),
                    register,
                    identificaties,
                    new TransactionTemplate(transactiebeheer),
                    klok);
        }
    }
}
