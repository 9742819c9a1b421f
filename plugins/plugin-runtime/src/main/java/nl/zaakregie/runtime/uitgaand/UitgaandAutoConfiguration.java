package nl.zaakregie.runtime.uitgaand;

import java.time.Clock;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.runtime.gebruiker.Rolvereiste;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Achtergrondwerker;
import nl.zaakregie.runtime.wachtrij.WachtrijAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The outbox: {@link Uitgaand} for use cases and the worker that delivers. */
@AutoConfiguration(after = WachtrijAutoConfiguration.class)
@EnableConfigurationProperties(Uitgaandinstellingen.class)
public class UitgaandAutoConfiguration {

    @Bean
    Bezorgers bezorgers(ObjectProvider<Bezorger<?>> bezorgers) {
        return new Bezorgers(() -> bezorgers.orderedStream().toList());
    }

    @Bean
    UitgaandRepository uitgaandRepository(JdbcClient jdbc) {
        return new UitgaandRepository(jdbc);
    }

    @Bean
    UitgaandWachtrij uitgaandWachtrij(JdbcClient jdbc, Opslagjson json, Clock klok) {
        return new UitgaandWachtrij(jdbc, json, klok);
    }

    @Bean
    Referentienummers referentienummers(Uitgaandinstellingen instellingen) {
        return new Referentienummers(instellingen.voorvoegsel());
    }

    @Bean
    Leases uitgaandLeases(
            UitgaandWachtrij wachtrij,
            PlatformTransactionManager transactiebeheer,
            Clock klok,
            Uitgaandinstellingen instellingen) {
        return new Leases(wachtrij, transactiebeheer, klok, instellingen.lease());
    }

    @Bean
    BezorgingAfhandelen bezorgingAfhandelen(
            UitgaandWachtrij wachtrij,
            Gebeurtenissen gebeurtenissen,
            Documentinhouden documentinhouden,
            Opslagjson json,
            PlatformTransactionManager transactiebeheer,
            Clock klok,
            Uitgaandinstellingen instellingen) {
        return new BezorgingAfhandelen(
                wachtrij, gebeurtenissen, documentinhouden, json, transactiebeheer, klok, instellingen.vertraging());
    }

    @Bean
    BerichtBezorgen berichtBezorgen(
            UitgaandWachtrij wachtrij,
            Bezorgers bezorgers,
            Leases leases,
            BezorgingAfhandelen afhandelen,
            Opslagjson json,
            PlatformTransactionManager transactiebeheer,
            Clock klok,
            Uitgaandinstellingen instellingen) {
        return new BerichtBezorgen(wachtrij, bezorgers, leases, afhandelen, json, transactiebeheer, klok, instellingen);
    }

    @Bean
    Achtergrondwerker uitgaandWerker(BerichtBezorgen bezorgen, Uitgaandinstellingen instellingen) {
        return new Achtergrondwerker("uitgaand", instellingen.draden(), instellingen.peilinterval(), bezorgen);
    }

    @Bean
    Uitgaand uitgaand(
            UitgaandRepository repository,
            Bezorgers bezorgers,
            Referentienummers nummers,
            Opslagjson json,
            Clock klok,
            Achtergrondwerker uitgaandWerker) {
        return new BerichtPlaatsen(repository, bezorgers, nummers, json, klok, uitgaandWerker);
    }

    @Bean
    UitgaandVragen uitgaandOverzicht(JdbcClient jdbc, Opslagjson json) {
        return new UitgaandVragen(jdbc, json);
    }

    @Bean
    UitgaandWerkbron uitgaandWerkbron(UitgaandVragen vragen) {
        return new UitgaandWerkbron(vragen);
    }

    @Bean
    UitgaandMeters uitgaandMeters(UitgaandOverzicht overzicht) {
        return new UitgaandMeters(overzicht);
    }

    /** The REST edge, in a web application only. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Web {

        @Bean
        AfwijzingBeslissen afwijzingBeslissen(
                UitgaandRepository uitgaand,
                UitgaandVragen vragen,
                Bezorgers bezorgers,
                BezorgingAfhandelen afhandelen,
                Personen personen,
                Gebruikers gebruikers,
                Referentienummers nummers,
                Gebeurtenissen gebeurtenissen,
                Opslagjson json,
                Clock klok,
                Achtergrondwerker uitgaandWerker,
                PlatformTransactionManager transactiebeheer) {
            return new AfwijzingBeslissen(
                    uitgaand,
                    vragen,
                    bezorgers,
                    afhandelen,
                    new Berichtverversing(personen, gebruikers),
                    nummers,
                    gebeurtenissen,
                    json,
                    klok,
                    uitgaandWerker,
                    transactiebeheer);
        }

        @Bean
        UitgaandController uitgaandController(
                UitgaandVragen vragen, AfwijzingBeslissen beslissen, Gebruikers gebruikers) {
            return new UitgaandController(vragen, beslissen, new Rolvereiste(gebruikers, Rol.FUNCTIONEELBEHEER));
        }
    }
}
