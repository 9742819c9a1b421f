package nl.zaakregie.runtime.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.runtime.proef.Proefhost;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.spring.boot.app.AppEngineAutoConfiguration;
import org.flowable.spring.boot.app.AppEngineServicesAutoConfiguration;
import org.flowable.spring.boot.eventregistry.EventRegistryAutoConfiguration;
import org.flowable.spring.boot.eventregistry.EventRegistryServicesAutoConfiguration;
import org.flowable.spring.boot.idm.IdmEngineAutoConfiguration;
import org.flowable.spring.boot.idm.IdmEngineServicesAutoConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A zaaksysteem with migrations, an engine and models of its own keeps them when plugins are added. */
class HostIT {

    @OpElkeDatabase
    void laatFlywayEnDeMotorVanDeHostWerken(Databasesoort soort) {
        TestDatabase database = soort.vers();

        try (ConfigurableApplicationContext host = start(database)) {
            assertThat(host.getBeansOfType(Flyway.class)).hasSize(1);
            assertThat(rijen(host, "host_zaak")).isZero();
            assertThat(versies(host, "zr_runtime_flyway")).contains("1");
            assertThat(versies(host, "flyway_schema_history")).containsExactly("1");
            hostprocesLoopt(host);
            dossierLoopt(host);
        }

        try (ConfigurableApplicationContext weer = start(database)) {
            assertThat(weer.getBean(RepositoryService.class)
                            .createDeploymentQuery()
                            .list())
                    .extracting(deployment -> deployment.getName())
                    .containsExactlyInAnyOrder("SpringBootAutoDeployment", "zaakregie/processes/enkelproef.bpmn20.xml");
        }
    }

    @OpElkeDatabase
    void brengtEenHostZonderMigratiesGeenFlyway(Databasesoort soort) {
        assertThat(Proefhost.op(soort).getBeansOfType(Flyway.class)).isEmpty();
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        return Proefhost.start(
                database,
                Zaaksysteem.class,
                Proefhost.modellen(),
                "spring.flyway.locations=classpath:hostmigraties",
                "zaakregie.motor.gedeeld=true",
                "flowable.process-definition-location-prefix=classpath*:/hostmodellen/");
    }

    private static void hostprocesLoopt(ConfigurableApplicationContext host) {
        RuntimeService processen = host.getBean(RuntimeService.class);
        String id = processen.startProcessInstanceByKey("hostproces").getId();
        assertThat(processen.getVariable(id, "groet")).isEqualTo("goedendag");
    }

    private static void dossierLoopt(ConfigurableApplicationContext host) {
        Dossiers dossiers = host.getBean(Dossiers.class);
        DossierId id = DossierId.nieuw();
        new TransactionTemplate(host.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            dossiers.open(new Dossieropening(id, "groepstraject", "proeftraject", false, Map.of()));
            dossiers.zetKlaar(id, "notitie", "N-1", Map.of());
        });
        assertThat(dossiers.gegeven(id, "laatsteNotitie")).contains("notitie");
    }

    private static long rijen(ConfigurableApplicationContext host, String tabel) {
        return host.getBean(JdbcClient.class)
                .sql("SELECT COUNT(1) FROM " + tabel)
                .query(Long.class)
                .single();
    }

    private static java.util.List<String> versies(ConfigurableApplicationContext host, String tabel) {
        return host.getBean(JdbcClient.class)
                .sql("SELECT \"version\" FROM " + tabel + " WHERE \"version\" IS NOT NULL ORDER BY \"installed_rank\"")
                .query(String.class)
                .list();
    }

    /** A bean of the host, named in its process. */
    public static final class Hostdienst {
        public String groet() {
            return "goedendag";
        }
    }

    /** A zaaksysteem that uses all of Flowable. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        IdmEngineAutoConfiguration.class,
        IdmEngineServicesAutoConfiguration.class,
        AppEngineAutoConfiguration.class,
        AppEngineServicesAutoConfiguration.class,
        EventRegistryAutoConfiguration.class,
        EventRegistryServicesAutoConfiguration.class
    })
    public static class Zaaksysteem extends Proefhost.Toepassing {

        @Bean
        Hostdienst hostdienst() {
            return new Hostdienst();
        }
    }
}
