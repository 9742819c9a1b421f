package nl.zaakregie.runtime.motor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.flowable.app.spring.SpringAppEngineConfiguration;
import org.flowable.cmmn.api.CmmnRepositoryService;
import org.flowable.cmmn.spring.SpringCmmnEngineConfiguration;
import org.flowable.common.engine.impl.cfg.SpringBeanFactoryProxyMap;
import org.flowable.dmn.api.DmnRepositoryService;
import org.flowable.dmn.spring.SpringDmnEngineConfiguration;
import org.flowable.engine.RepositoryService;
import org.flowable.eventregistry.spring.SpringEventRegistryEngineConfiguration;
import org.flowable.idm.spring.SpringIdmEngineConfiguration;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.flowable.spring.boot.ProcessEngineServicesAutoConfiguration;
import org.flowable.spring.boot.cmmn.CmmnEngineServicesAutoConfiguration;
import org.flowable.spring.boot.dmn.DmnEngineServicesAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Shapes the engine of Flowable's own auto-configuration, or that of the host, and deploys the models. */
@AutoConfiguration(
        after = {
            ProcessEngineServicesAutoConfiguration.class,
            CmmnEngineServicesAutoConfiguration.class,
            DmnEngineServicesAutoConfiguration.class
        })
@EnableConfigurationProperties(MotorProperties.class)
public class MotorAutoConfiguration {

    @Bean
    Variabelen variabelen(ObjectProvider<Actiecatalogus> catalogus) {
        return new Variabelen(naam -> catalogus.getObject().plugins().contains(naam));
    }

    @Bean
    EngineConfigurationConfigurer<SpringCmmnEngineConfiguration> zaakregieCmmn(Motorinrichting inrichting) {
        return inrichting::richtIn;
    }

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> zaakregieBpmn(Motorinrichting inrichting) {
        return inrichting::richtIn;
    }

    @Bean
    EngineConfigurationConfigurer<SpringDmnEngineConfiguration> zaakregieDmn(Motorinrichting inrichting) {
        return inrichting::richtIn;
    }

    @Bean
    EngineConfigurationConfigurer<SpringAppEngineConfiguration> zaakregieApp(Motorinrichting inrichting) {
        return inrichting::zetDialect;
    }

    @Bean
    EngineConfigurationConfigurer<SpringIdmEngineConfiguration> zaakregieIdm(Motorinrichting inrichting) {
        return inrichting::zetDialect;
    }

    @Bean
    EngineConfigurationConfigurer<SpringEventRegistryEngineConfiguration> zaakregieEventRegistry(
            Motorinrichting inrichting) {
        return inrichting::zetDialect;
    }

    @Bean
    Motorinrichting motorinrichting(
            MotorProperties properties,
            ObjectProvider<Actiecatalogus> catalogus,
            Variabelen variabelen,
            DataSource dataSource,
            ApplicationContext context) {
        Map<Object, Object> vanHost = properties.gedeeld() ? new SpringBeanFactoryProxyMap(context) : Map.of();
        return new Motorinrichting(
                new Actiebeans(catalogus::getObject, variabelen, vanHost),
                isVanOns(properties.gedeeld()),
                Databasedialect.van(dataSource));
    }

    private static Predicate<Model> isVanOns(boolean gedeeld) {
        return gedeeld ? Model::isVanZaakregie : model -> true;
    }

    @Bean
    ModelControle modelControle(Actiecatalogus catalogus) {
        return new ModelControle(catalogus);
    }

    @Bean
    Modellen modellen(
            MotorProperties properties,
            ModelControle controle,
            CmmnRepositoryService cases,
            RepositoryService processes,
            DmnRepositoryService decisions,
            JdbcClient jdbc,
            PlatformTransactionManager transactiebeheer) {
        String map = properties.modellen();
        Modelbron bron = new Modelbron(
                new PathMatchingResourcePatternResolver(),
                isVanOns(properties.gedeeld()),
                map == null ? List.of() : List.of(Path.of(map)));
        return new Modellen(
                bron,
                controle,
                new Modeluitrol(cases, processes, decisions, jdbc, new TransactionTemplate(transactiebeheer)));
    }
}
