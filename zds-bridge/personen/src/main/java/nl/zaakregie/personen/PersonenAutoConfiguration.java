package nl.zaakregie.personen;

import java.time.Clock;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.personen.Personenbron;
import nl.zaakregie.stuf.client.Gegevensmagazijnclient;
import nl.zaakregie.stuf.log.Berichtenlog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;

/** Persons from a gegevensmagazijn, as soon as {@code zaakregie.personen.url} says where it is. */
@AutoConfiguration
@ConditionalOnProperty("zaakregie.personen.url")
@EnableConfigurationProperties(PersonenProperties.class)
public class PersonenAutoConfiguration {

    /** A host with another source (Haal Centraal) brings its own. */
    @Bean
    @ConditionalOnMissingBean
    Personenbron personenbron(
            PersonenProperties instellingen,
            ObjectProvider<SslBundles> bundels,
            ObjectProvider<Berichtenlog> logs,
            Inzage inzage,
            Personen personen,
            Clock klok) {
        Gegevensmagazijnclient magazijn = new Gegevensmagazijnclient(
                instellingen
                        .verbinding(bundels::getObject)
                        .met(Berichtenlog.samen(logs.orderedStream().toList())),
                instellingen.afzender().alsSysteem(),
                instellingen.systeem().alsSysteem());
        return new StufPersonenbron(magazijn, inzage, personen, klok);
    }

    @Bean
    PersonenPlugin personenPlugin() {
        return new PersonenPlugin();
    }
}
