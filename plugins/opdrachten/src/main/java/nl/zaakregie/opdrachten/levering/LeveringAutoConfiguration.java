package nl.zaakregie.opdrachten.levering;

import java.time.Clock;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.overzicht.Deelplannen;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts this part of the plugin together. */
@AutoConfiguration
@EnableConfigurationProperties(LeveringInstellingen.class)
public class LeveringAutoConfiguration {

    @Bean
    Aanbiedercatalogus aanbiedercatalogus(LeveringInstellingen instellingen) {
        return instellingen.catalogus();
    }

    @Bean
    Opdrachten leveringsopdrachten(JdbcClient jdbc) {
        return new JdbcOpdrachten(jdbc);
    }

    @Bean
    Zaakmeldingen zaakmeldingen(JdbcClient jdbc) {
        return new Zaakmeldingen(jdbc);
    }

    @Bean
    OpdrachtGeven opdrachtGeven(
            Opdrachten opdrachten,
            Aanbiedercatalogus catalogus,
            Deelplannen deelplannen,
            Toegang toegang,
            Gebruikers gebruikers,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        return new OpdrachtGeven(opdrachten, catalogus, deelplannen, toegang, gebruikers, gebeurtenissen, klok);
    }

    @Bean
    OpdrachtenRaadplegen opdrachtenRaadplegen(
            Opdrachten opdrachten,
            Zaakmeldingen meldingen,
            Aanbiedercatalogus catalogus,
            Deelplannen deelplannen,
            Dossiers dossiers,
            Inzage inzage) {
        return new OpdrachtenRaadplegen(opdrachten, meldingen, catalogus, deelplannen, dossiers, inzage);
    }

    @Bean
    OpdrachtController opdrachtController(
            Aanbiedercatalogus catalogus, OpdrachtGeven geven, OpdrachtenRaadplegen raadplegen) {
        return new OpdrachtController(catalogus, geven, raadplegen);
    }

    @Bean
    Levering levering(
            OpdrachtGeven geven,
            Opdrachten opdrachten,
            Aanbiedercatalogus catalogus,
            Deelplannen deelplannen,
            Zaakmeldingen meldingen,
            Dossiers dossiers,
            LeveringInstellingen instellingen,
            Clock klok) {
        return new Levering(
                geven,
                new Opdrachtwerk(opdrachten, dossiers, instellingen.startBinnen(), klok),
                new Zaakberichten(
                        deelplannen,
                        meldingen,
                        geven,
                        instellingen.startstatussen(),
                        instellingen.stopstatussen(),
                        klok),
                catalogus);
    }
}
