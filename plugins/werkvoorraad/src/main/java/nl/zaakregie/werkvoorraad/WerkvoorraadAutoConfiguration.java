package nl.zaakregie.werkvoorraad;

import java.time.Clock;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.werk.Toewijzingstabel;
import nl.zaakregie.api.werk.Werkbron;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Adds the werkvoorraad; the other plugins are asked for their work only when somebody looks. */
@AutoConfiguration
public class WerkvoorraadAutoConfiguration {

    @Bean
    WerkvoorraadPlugin werkvoorraadPlugin(Dossiers dossiers, ObjectProvider<Clock> klok) {
        return new WerkvoorraadPlugin(new Dossiertaken(dossiers, klok.getIfAvailable(Clock::systemUTC)));
    }

    @Bean
    WerkvoorraadTonen werkvoorraadTonen(
            ObjectProvider<Plugin> plugins,
            ObjectProvider<Werkbron> losse,
            Dossiers dossiers,
            Gebruikers gebruikers,
            Beslissingen beslissingen) {
        Toewijzingstabel tabel = new Toewijzingstabel(beslissingen);
        return new WerkvoorraadTonen(new Werkbronnen(plugins::stream, losse::stream), dossiers, gebruikers, tabel);
    }

    @Bean
    TaakBehandelen taakBehandelen(Dossiers dossiers, Gebruikers gebruikers, Toegang toegang) {
        return new TaakBehandelen(dossiers, gebruikers, toegang);
    }

    @Bean
    WerkvoorraadController werkvoorraadController(WerkvoorraadTonen tonen, TaakBehandelen behandelen) {
        return new WerkvoorraadController(tonen, behandelen);
    }
}
