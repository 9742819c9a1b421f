package nl.zaakregie.stuf.server;

import java.time.Clock;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.server.soap.Tekensetfilter;
import org.apache.cxf.Bus;
import org.apache.cxf.spring.boot.autoconfigure.CxfAutoConfiguration;
import org.apache.cxf.spring.boot.autoconfigure.CxfProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Publishes the StUF endpoints for the ports that the host has; their base is {@code cxf.path}. */
@AutoConfiguration(after = CxfAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties({StufProperties.class, Verwerkingsgrenzen.class, Beveiligingsinstellingen.class})
public class StufServerAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Zenderbeleid zenderbeleid(StufProperties instellingen) {
        return new IngesteldZenderbeleid(instellingen);
    }

    @Bean
    StufEindpunten stufEindpunten(
            Bus bus,
            StufProperties instellingen,
            Zenderbeleid beleid,
            ObjectProvider<Dienst> diensten,
            ObjectProvider<Berichtregister> register,
            ObjectProvider<Clock> klok,
            ObjectProvider<Berichtenlog> logs,
            Verwerkingsgrenzen grenzen,
            Beveiligingsinstellingen beveiliging,
            ObjectProvider<SslBundles> bundels,
            ObjectProvider<Herhalingsregister> herhalingen) {
        return new StufEindpunten(
                bus,
                instellingen,
                beleid,
                diensten.orderedStream().toList(),
                register.getIfAvailable(),
                klok.getIfAvailable(Clock::systemUTC),
                Berichtenlog.samen(logs.orderedStream().toList()),
                grenzen.alsLimieten(),
                beveiliging.alsBeveiliging(
                        bundels.getIfAvailable(),
                        herhalingen.getIfAvailable(() -> new HerhalingenInGeheugen(Clock.systemUTC()))));
    }

    @Bean
    FilterRegistrationBean<Tekensetfilter> stufTekensetfilter(CxfProperties cxf) {
        FilterRegistrationBean<Tekensetfilter> registratie = new FilterRegistrationBean<>(new Tekensetfilter());
        registratie.addUrlPatterns(cxf.getPath() + "/*");
        return registratie;
    }
}
