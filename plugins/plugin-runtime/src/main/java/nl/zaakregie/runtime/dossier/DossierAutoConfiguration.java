package nl.zaakregie.runtime.dossier;

import java.time.Clock;
import java.util.List;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.runtime.motor.MotorAutoConfiguration;
import nl.zaakregie.runtime.motor.Variabelen;
import nl.zaakregie.runtime.plugin.PluginAutoConfiguration;
import nl.zaakregie.runtime.plugin.PluginRegister;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.spring.SpringCmmnEngineConfiguration;
import org.flowable.engine.ProcessEngine;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The port {@link Dossiers} and its generic REST edge. */
@AutoConfiguration(after = {MotorAutoConfiguration.class, PluginAutoConfiguration.class})
public class DossierAutoConfiguration {

    @Bean
    Dossiereinde dossiereinde(JdbcClient jdbc, Clock klok) {
        return new Dossiereinde(new DossierRepository(jdbc), klok);
    }

    @Bean
    EngineConfigurationConfigurer<SpringCmmnEngineConfiguration> dossiereindeCmmn(Dossiereinde einde) {
        return einde::luisterNaar;
    }

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> dossiereindeBpmn(Dossiereinde einde) {
        return einde::luisterNaar;
    }

    @Bean
    Motortaken motortaken(CmmnEngine cmmnMotor, ProcessEngine bpmnMotor) {
        return new Motortaken(cmmnMotor, bpmnMotor);
    }

    /** @param cmmnMotor not used; its tables must be there first */
    @Bean
    Taakindex taakindex(JdbcClient jdbc, CmmnEngine cmmnMotor) {
        return new Taakindex(jdbc);
    }

    @Bean
    MotorDossiers dossiers(
            JdbcClient jdbc,
            CmmnEngine cmmnMotor,
            ProcessEngine bpmnMotor,
            Motortaken taken,
            Variabelen variabelen,
            ObjectProvider<PluginRegister> register,
            Clock klok) {
        return new MotorDossiers(
                new MotorDossiers.Opslag(
                        new DossierRepository(jdbc), new TeamRepository(jdbc), new TaakRepository(jdbc)),
                new MotorDossiers.Motoren(List.of(new CmmnMotor(cmmnMotor), new BpmnMotor(bpmnMotor)), taken),
                variabelen,
                () -> register.getObject().afsluitcontroles(),
                klok);
    }

    @Bean
    DossierBediening dossierBediening(
            Dossiers dossiers,
            CmmnEngine motor,
            Toegang toegang,
            Gebruikers gebruikers,
            ObjectProvider<PluginRegister> register) {
        return new DossierBediening(
                dossiers,
                new Algemeen(motor),
                toegang,
                gebruikers,
                dossier -> register.getObject().betrokkenen(dossier));
    }

    @Bean
    TaakBediening taakBediening(Dossiers dossiers, Motortaken taken, Toegang toegang, Gebruikers gebruikers) {
        return new TaakBediening(dossiers, taken, toegang, gebruikers);
    }

    /** The REST edge, in a web application only. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Web {

        @Bean
        DossierController dossierController(DossierBediening bediening) {
            return new DossierController(bediening);
        }

        @Bean
        TaakController taakController(TaakBediening bediening) {
            return new TaakController(bediening);
        }
    }
}
