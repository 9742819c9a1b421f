package nl.zaakregie.samenwerken;

import java.time.Clock;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the plugin together. */
@AutoConfiguration
class SamenwerkenAutoConfiguration {

    @Bean
    Stukken samenwerkenStukken(JdbcClient jdbc) {
        return new Stukken(jdbc);
    }

    @Bean
    Overleggen samenwerkenOverleggen(JdbcClient jdbc) {
        return new Overleggen(jdbc);
    }

    @Bean
    Teamwerk teamwerk(Stukken stukken, Dossiers dossiers, Toegang toegang, Gebruikers gebruikers, Clock klok) {
        return new Teamwerk(stukken, new Teamblik(dossiers), toegang, gebruikers, klok);
    }

    @Bean
    OverlegVoeren overlegVoeren(
            Overleggen overleggen,
            Stukken stukken,
            Dossiers dossiers,
            Toegang toegang,
            Gebruikers gebruikers,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        return new OverlegVoeren(
                overleggen, stukken, new Overlegfase(dossiers), toegang, gebruikers, gebeurtenissen, klok);
    }

    @Bean
    SamenwerkingInzien samenwerkingInzien(
            Stukken stukken,
            Overleggen overleggen,
            Groepstrajecten trajecten,
            Gebruikers gebruikers,
            Teamwerk teamwerk,
            Dossiers dossiers,
            Inzage inzage) {
        return new SamenwerkingInzien(
                stukken, overleggen, trajecten, gebruikers, teamwerk, new Teamblik(dossiers), inzage);
    }

    @Bean
    SamenwerkenController samenwerkenController(Teamwerk teamwerk, OverlegVoeren overleg, SamenwerkingInzien inzien) {
        return new SamenwerkenController(teamwerk, overleg, inzien);
    }

    @Bean
    SamenwerkenPlugin samenwerkenPlugin() {
        return new SamenwerkenPlugin();
    }
}
