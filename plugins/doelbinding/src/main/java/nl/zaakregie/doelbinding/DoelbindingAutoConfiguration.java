package nl.zaakregie.doelbinding;

import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Toegang;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Adds doelbinding. Needs a {@link Protocol}: without one the application does not start, for what is not written may
 * not be shown.
 */
@AutoConfiguration
@EnableConfigurationProperties(DoelbindingProperties.class)
@PropertySource(value = "classpath:zaakregie-doelbinding.yml", factory = YamlBron.class)
public class DoelbindingAutoConfiguration {

    @Bean
    Beleid doelbindingBeleid(DoelbindingProperties properties) {
        return Beleid.van(properties);
    }

    @Bean
    Gegevensgroepen doelbindingGegevensgroepen(ObjectProvider<Plugin> plugins) {
        return new Gegevensgroepen(plugins::stream);
    }

    @Bean
    Beleidscontrole doelbindingBeleidscontrole(Beleid beleid, Gegevensgroepen groepen) {
        return new Beleidscontrole(beleid, groepen);
    }

    @Bean
    Protocolpen doelbindingProtocolpen(Protocol protocol, PlatformTransactionManager transacties) {
        return new Protocolpen(protocol, transacties);
    }

    @Bean
    @ConditionalOnMissingBean
    Inzage inzage(Beleid beleid, Gegevensgroepen groepen, Dossiers dossiers, Protocolpen pen) {
        return new DoelgebondenInzage(beleid, groepen, new Dossierbanden(dossiers, beleid.rollenPerTaak()), pen);
    }

    @Bean
    @ConditionalOnMissingBean
    Toegang toegang(Beleid beleid, Gebruikers gebruikers, Dossiers dossiers, Protocolpen pen) {
        return new DoelgebondenToegang(beleid, gebruikers, new Dossierbanden(dossiers, beleid.rollenPerTaak()), pen);
    }

    @Bean
    DoelbindingController doelbindingController(
            Beleid beleid, Gegevensgroepen groepen, Gebruikers gebruikers, Toegang toegang) {
        return new DoelbindingController(beleid, groepen, gebruikers, toegang);
    }

    @Bean
    DoelbindingPlugin doelbindingPlugin(Beleid beleid) {
        return new DoelbindingPlugin(beleid);
    }
}
