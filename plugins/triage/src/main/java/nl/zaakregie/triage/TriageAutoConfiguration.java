package nl.zaakregie.triage;

import java.time.Clock;
import java.util.Optional;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.overzicht.Deelplannen;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendeAanvragen;
import nl.zaakregie.api.overzicht.Meetscores;
import nl.zaakregie.api.overzicht.Signaaloverzicht;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the plugin together. */
@AutoConfiguration
@EnableConfigurationProperties(TriageProperties.class)
class TriageAutoConfiguration {

    @Bean
    Instrumenten triageInstrumenten(TriageProperties instellingen) {
        return Instrumentlezer.lees(instellingen.eigenInstrumenten(), instellingen.eigenCriteria());
    }

    @Bean
    Metingen triageMetingen(JdbcClient jdbc) {
        return new JdbcMetingen(jdbc);
    }

    @Bean
    Dalingen triageDalingen(JdbcClient jdbc) {
        return new JdbcDalingen(jdbc);
    }

    @Bean
    DalingAfdoen dalingAfdoen(
            Metingen metingen, Dalingen dalingen, Toegang toegang, Gebruikers gebruikers, Clock klok) {
        return new DalingAfdoen(metingen, dalingen, toegang, gebruikers, klok);
    }

    @Bean
    MetingVastleggen metingVastleggen(
            Instrumenten instrumenten,
            Metingen metingen,
            Dalingen dalingen,
            Groepstrajecten trajecten,
            Toegang toegang,
            Gebruikers gebruikers,
            Clock klok) {
        return new MetingVastleggen(instrumenten, metingen, dalingen, trajecten, toegang, gebruikers, klok);
    }

    @Bean
    MetingenRaadplegen metingenRaadplegen(
            Instrumenten instrumenten, Metingen metingen, Toegang toegang, Inzage inzage) {
        return new MetingenRaadplegen(instrumenten, metingen, toegang, inzage);
    }

    @Bean
    TriageAdviseren triageAdviseren(
            Beslissingen beslissingen,
            Instrumenten instrumenten,
            Metingen metingen,
            Groepstrajecten trajecten,
            ObjectProvider<Signaaloverzicht> signalen,
            ObjectProvider<Deelplannen> plannen,
            ObjectProvider<LopendeAanvragen> aanvragen,
            Toegang toegang,
            Inzage inzage) {
        Triagebronnen bronnen = new Triagebronnen(
                Optional.ofNullable(signalen.getIfAvailable()),
                Optional.ofNullable(plannen.getIfAvailable()),
                Optional.ofNullable(aanvragen.getIfAvailable()));
        return new TriageAdviseren(beslissingen, instrumenten, metingen, trajecten, bronnen, toegang, inzage);
    }

    @Bean
    TriageadviesController triageadviesController(TriageAdviseren adviseren) {
        return new TriageadviesController(adviseren);
    }

    @Bean
    Meetscores meetscores(Instrumenten instrumenten, Metingen metingen) {
        return new Scoreoverzicht(instrumenten, metingen);
    }

    @Bean
    TriageController triageController(
            Instrumenten instrumenten,
            MetingVastleggen vastleggen,
            MetingenRaadplegen raadplegen,
            DalingAfdoen afdoen) {
        return new TriageController(instrumenten, vastleggen, raadplegen, afdoen);
    }

    @Bean
    TriagePlugin triagePlugin(
            Instrumenten instrumenten, Dalingen dalingen, Dossiers dossiers, Groepstrajecten trajecten) {
        return new TriagePlugin(instrumenten, new Dalingswerk(dalingen, dossiers, trajecten));
    }
}
