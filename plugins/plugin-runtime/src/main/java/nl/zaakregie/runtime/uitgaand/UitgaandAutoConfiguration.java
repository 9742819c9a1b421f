package nl.zaakregie.runtime.uitgaand;

import java.time.Clock;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Achtergrondwerker;
import nl.zaakregie.runtime.wachtrij.WachtrijAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
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
}
