package nl.zaakregie.runtime.modelbeheer;

import java.time.Clock;
import java.time.Duration;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.runtime.gebruiker.Rolvereiste;
import nl.zaakregie.runtime.motor.Modellen;
import nl.zaakregie.runtime.motor.MotorAutoConfiguration;
import nl.zaakregie.runtime.wachtrij.Achtergrondwerker;
import nl.zaakregie.runtime.wachtrij.WachtrijAutoConfiguration;
import org.flowable.cmmn.engine.CmmnEngine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checking models and migrating running cases. {@code zaakregie.modelmigratie.draden} (default 2) cases are migrated at a
 * time by this node; it looks every {@code zaakregie.modelmigratie.peilinterval} (default ten seconds) for what another
 * node left.
 */
@AutoConfiguration(after = {MotorAutoConfiguration.class, WachtrijAutoConfiguration.class})
public class ModelbeheerAutoConfiguration {

    @Bean
    Achtergrondwerker modelmigratieWerker(
            CmmnEngine motor,
            JdbcClient jdbc,
            PlatformTransactionManager transactiebeheer,
            Clock klok,
            @Value("${zaakregie.modelmigratie.draden:2}") int draden,
            @Value("${zaakregie.modelmigratie.peilinterval:10s}") Duration peilinterval) {
        MigratieRepository migraties = new MigratieRepository(jdbc);
        ZaakMigreren zaakMigreren = new ZaakMigreren(
                motor.getCmmnRuntimeService(), new Casemodellen(motor), new Openstaand(jdbc), migraties, jdbc);
        Migratieronde ronde =
                new Migratieronde(migraties, zaakMigreren, new TransactionTemplate(transactiebeheer), klok);
        return new Achtergrondwerker("modelmigratie", draden, peilinterval, ronde::neem);
    }

    @Bean
    ModelMigreren modelMigreren(
            CmmnEngine motor, JdbcClient jdbc, @Qualifier("modelmigratieWerker") Achtergrondwerker werker, Clock klok) {
        return new ModelMigreren(
                new MigratieRepository(jdbc),
                new Casemodellen(motor),
                new Openstaand(jdbc),
                motor.getCmmnRuntimeService(),
                werker,
                klok);
    }

    /** The REST edge, in a web application only. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Web {

        @Bean
        ModelcontroleController modelcontroleController(Modellen modellen, Gebruikers gebruikers) {
            return new ModelcontroleController(modellen, gebruikers);
        }

        @Bean
        MigratieController migratieController(ModelMigreren migreren, Gebruikers gebruikers) {
            return new MigratieController(migreren, new Rolvereiste(gebruikers, Rol.FUNCTIONEELBEHEER));
        }
    }
}
