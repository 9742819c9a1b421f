package nl.zaakregie.protocollering;

import java.time.Clock;
import java.time.ZoneId;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Toegang;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Adds protocollering; a host with a log of its own gives its own {@link Protocol}. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
@EnableConfigurationProperties(ProtocolleringProperties.class)
public class ProtocolleringAutoConfiguration {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    @Bean
    RegelRepository protocolleringRegelRepository(JdbcClient jdbc, ProtocolleringProperties properties) {
        return new RegelRepository(jdbc, properties);
    }

    @Bean
    @ConditionalOnMissingBean
    Protocol protocol(RegelRepository regels, ObjectProvider<Clock> klok, PlatformTransactionManager transacties) {
        return new JdbcProtocol(regels, klok.getIfAvailable(Clock::systemUTC), transacties);
    }

    @Bean
    ProtocolRaadplegen protocolRaadplegen(
            RegelRepository regels, Protocol protocol, Toegang toegang, Gebruikers gebruikers) {
        return new ProtocolRaadplegen(regels, protocol, toegang, gebruikers);
    }

    @Bean
    ProtocolController protocolController(ProtocolRaadplegen raadplegen) {
        return new ProtocolController(raadplegen, NEDERLAND);
    }

    @Bean
    ProtocolleringPlugin protocolleringPlugin(RegelRepository regels) {
        return new ProtocolleringPlugin(regels);
    }
}
