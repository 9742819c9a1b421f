package nl.zaakregie.opdrachten;

import java.time.Clock;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.overzicht.Deelplannen;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.opdrachten.levering.Levering;
import nl.zaakregie.opdrachten.levering.LeveringAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the plugin together. */
@AutoConfiguration(after = LeveringAutoConfiguration.class)
public class OpdrachtenAutoConfiguration {

    @Bean
    Overdrachten overdrachten(JdbcClient jdbc) {
        return new JdbcOverdrachten(jdbc);
    }

    @Bean
    Weigeringstaak weigeringstaak(Dossiers dossiers, Deelplannen deelplannen) {
        return new Weigeringstaak(dossiers, deelplannen);
    }

    @Bean
    Overdragen overdragen(
            Overdrachten overdrachten,
            Deelplannen deelplannen,
            Zaaktypecatalogus zaaktypen,
            Uitgaand uitgaand,
            Weigeringstaak taak,
            Toegang toegang,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        return new Overdragen(overdrachten, deelplannen, zaaktypen, uitgaand, taak, toegang, gebeurtenissen, klok);
    }

    @Bean
    AntwoordVerwerken overdrachtAntwoordVerwerken(
            Overdrachten overdrachten, Weigeringstaak taak, Gebeurtenissen gebeurtenissen, Clock klok) {
        return new AntwoordVerwerken(overdrachten, taak, gebeurtenissen, klok);
    }

    @Bean
    VerzendingVolgen verzendingVolgen(Overdrachten overdrachten, Weigeringstaak taak, Clock klok) {
        return new VerzendingVolgen(overdrachten, taak, klok);
    }

    @Bean
    OverdrachtenRaadplegen overdrachtenRaadplegen(Overdrachten overdrachten, Deelplannen deelplannen, Inzage inzage) {
        return new OverdrachtenRaadplegen(overdrachten, deelplannen, inzage);
    }

    @Bean
    OverdrachtController overdrachtController(OverdrachtenRaadplegen raadplegen, Overdragen overdragen) {
        return new OverdrachtController(raadplegen, overdragen);
    }

    @Bean
    OpdrachtenPlugin opdrachtenPlugin(
            Overdragen overdragen,
            AntwoordVerwerken antwoorden,
            VerzendingVolgen verzendingen,
            Overdrachten overdrachten,
            Weigeringstaak taak,
            Levering levering) {
        return new OpdrachtenPlugin(
                overdragen,
                antwoorden,
                verzendingen,
                new OverdrachtenBeantwoord(overdrachten, taak),
                overdrachten,
                levering);
    }
}
