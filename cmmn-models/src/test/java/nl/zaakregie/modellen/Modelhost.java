package nl.zaakregie.modellen;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.runtime.beslissing.BeslissingAutoConfiguration;
import nl.zaakregie.runtime.dossier.DossierAutoConfiguration;
import nl.zaakregie.runtime.modelbeheer.ModelbeheerAutoConfiguration;
import nl.zaakregie.runtime.motor.MotorAutoConfiguration;
import nl.zaakregie.runtime.plugin.PluginAutoConfiguration;
import nl.zaakregie.runtime.schema.SchemaAutoConfiguration;
import nl.zaakregie.runtime.wachtrij.WachtrijAutoConfiguration;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.database.Vraagteller;
import nl.zaakregie.testkit.geheugen.DoorlatendeInzage;
import nl.zaakregie.testkit.geheugen.GeheugenProtocol;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import org.flowable.engine.ManagementService;
import org.flowable.job.api.Job;
import org.flowable.spring.boot.ProcessEngineAutoConfiguration;
import org.flowable.spring.boot.ProcessEngineServicesAutoConfiguration;
import org.flowable.spring.boot.cmmn.CmmnEngineAutoConfiguration;
import org.flowable.spring.boot.cmmn.CmmnEngineServicesAutoConfiguration;
import org.flowable.spring.boot.dmn.DmnEngineAutoConfiguration;
import org.flowable.spring.boot.dmn.DmnEngineServicesAutoConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The runtime with our models, one of a municipality, and plugins that only write down; one per kind of database, shared by all tests. */
final class Modelhost {

    private static final Map<Databasesoort, Modelhost> GEDEELD = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext toepassing;
    private final Dossiers dossiers;
    private final TransactionTemplate transactie;

    private Modelhost(TestDatabase database, String modellen, String... instellingen) {
        toepassing = start(database, modellen, instellingen);
        dossiers = toepassing.getBean(Dossiers.class);
        transactie = new TransactionTemplate(toepassing.getBean(PlatformTransactionManager.class));
    }

    static Modelhost op(Databasesoort soort) {
        return GEDEELD.computeIfAbsent(soort, s -> new Modelhost(s.vers(), "src/test/resources/gemeentemodellen"));
    }

    /** A host of its own with the models in this folder beside ours; the caller stops it. */
    static Modelhost met(Databasesoort soort, Path modellen) {
        return new Modelhost(soort.vers(), modellen.toString());
    }

    /** A node of its own, beside others on the same database; the caller stops it. */
    static Modelhost knooppunt(TestDatabase database, Path modellen, String... instellingen) {
        return new Modelhost(database, modellen.toString(), instellingen);
    }

    void stop() {
        toepassing.close();
    }

    private static ConfigurableApplicationContext start(
            TestDatabase database, String modellen, String... instellingen) {
        return new SpringApplicationBuilder(Toepassing.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "spring.datasource.url",
                        database.url(),
                        "spring.datasource.username",
                        database.gebruikersnaam(),
                        "spring.datasource.password",
                        "",
                        "spring.main.banner-mode",
                        "off",
                        "zaakregie.motor.modellen",
                        modellen))
                .properties(instellingen)
                .run();
    }

    Dossiers dossiers() {
        return dossiers;
    }

    /** One change of a dossier, in a transaction of its own. */
    void doe(Runnable werk) {
        transactie.executeWithoutResult(status -> werk.run());
    }

    DossierId open(String model) {
        DossierId id = DossierId.nieuw();
        doe(() -> dossiers.open(new Dossieropening(id, model, model, false, Map.of("signaal", id.toString()))));
        return id;
    }

    void klaarEnGestart(DossierId id, String onderdeel, String sleutel) {
        doe(() -> {
            dossiers.zetKlaar(id, onderdeel, sleutel, Map.of());
            dossiers.start(id, onderdeel, sleutel);
        });
    }

    /** Lets the timer at this event go off now; the executor of the engine runs it, as when its moment has come. */
    void laatAflopen(DossierId id, String gebeurtenis) {
        ManagementService beheer = motor(ManagementService.class);
        Job wekker = beheer.createTimerJobQuery()
                .processInstanceId(id.toString())
                .elementId(gebeurtenis)
                .singleResult();
        beheer.moveTimerToExecutableJob(wekker.getId());
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        beheer.createJobQuery().processInstanceId(id.toString()).count() == 0);
    }

    void voltooi(DossierId id, String taak, Map<String, Object> uitkomst) {
        voltooi(id, t -> t.definitie().equals(taak), uitkomst);
    }

    void voltooi(DossierId id, String taak, String sleutel, Map<String, Object> uitkomst) {
        voltooi(id, t -> t.definitie().equals(taak) && t.sleutel().stream().anyMatch(sleutel::equals), uitkomst);
    }

    private void voltooi(DossierId id, Predicate<Taak> welke, Map<String, Object> uitkomst) {
        Taak open = dossiers.taken(id).stream().filter(welke).findFirst().orElseThrow();
        doe(() -> dossiers.voltooi(open.id(), uitkomst));
    }

    List<String> taken(DossierId id) {
        return dossiers.taken(id).stream().map(Taak::definitie).sorted().toList();
    }

    /** Key and state of every instance of a plan item that has a key, e.g. {@code D-1 ACTIEF}. */
    List<String> standen(DossierId id, String onderdeel) {
        return dossiers.onderdelen(id).stream()
                .filter(o -> o.definitie().equals(onderdeel) && o.sleutel().isPresent())
                .map(o -> o.sleutel().orElseThrow() + " " + o.stand())
                .toList();
    }

    List<String> mijlpalen(DossierId id) {
        return dossiers.onderdelen(id).stream()
                .filter(o -> o.soort() == Onderdeel.Soort.MIJLPAAL && o.stand() == Onderdeel.Stand.VOLTOOID)
                .map(Onderdeel::definitie)
                .toList();
    }

    /** What the actions of all plugins wrote down for a dossier, per plugin in order. */
    List<String> aanroepen(DossierId id) {
        return Stream.of("signalen", "groepstraject", "plan", "opdrachten", "enkelvoudig")
                .map(this::plugin)
                .flatMap(p -> p.aanroepen(id).stream())
                .toList();
    }

    /** A service of the engine, for what the port hides. */
    <T> T motor(Class<T> soort) {
        return toepassing.getBean(soort);
    }

    /** What a piece of work of the test itself asks of the database. */
    Map<String, Long> vragen(Runnable werk) {
        Vraagteller teller = toepassing.getBean(Vraagteller.class);
        teller.begin();
        doe(werk);
        return teller.geteld();
    }

    private static boolean isTest(Thread draad) {
        return draad.getName().equals("main");
    }

    Naamplugin plugin(String naam) {
        return toepassing.getBean(naam + "Proef", Naamplugin.class);
    }

    /** The auto-configurations of a host that these tests need; nothing of the plugins. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        TaskExecutionAutoConfiguration.class,
        ProcessEngineAutoConfiguration.class,
        ProcessEngineServicesAutoConfiguration.class,
        CmmnEngineAutoConfiguration.class,
        CmmnEngineServicesAutoConfiguration.class,
        DmnEngineAutoConfiguration.class,
        DmnEngineServicesAutoConfiguration.class,
        SchemaAutoConfiguration.class,
        MotorAutoConfiguration.class,
        PluginAutoConfiguration.class,
        DossierAutoConfiguration.class,
        BeslissingAutoConfiguration.class,
        WachtrijAutoConfiguration.class,
        ModelbeheerAutoConfiguration.class
    })
    static class Toepassing {

        @Bean
        static Vraagteller vraagteller() {
            return new Vraagteller(Modelhost::isTest);
        }

        @Bean
        static BeanPostProcessor geteldeDatabase(Vraagteller teller) {
            return new Teldatabase(teller);
        }

        @Bean
        Naamplugin signalenProef() {
            return new Naamplugin("signalen", "trajectenZoeken", "wegen", "bewaren", "afwijzen");
        }

        @Bean
        Naamplugin groepstrajectProef() {
            return new Naamplugin(
                    "groepstraject",
                    "starten",
                    "signaalKoppelen",
                    "gezinsplanzaakAanmaken",
                    "zaakstatusZetten",
                    "zaakAfsluiten");
        }

        @Bean
        Naamplugin planProef() {
            return new Naamplugin("plan", "deelplanzaakAanmaken", "plandocumentBewaren", "ledenexemplarenBewaren");
        }

        @Bean
        Naamplugin opdrachtenProef() {
            return new Naamplugin("opdrachten", "overdragen");
        }

        @Bean
        Naamplugin enkelvoudigProef() {
            return new Naamplugin(
                    "enkelvoudig",
                    "zaakAanmaken",
                    "zaakOvernemen",
                    "leveringOvernemen",
                    "zaakstatusZetten",
                    "aanvullingVragen",
                    "termijnHervatten",
                    "termijnBijwerken",
                    "termijnBeoordelen",
                    "buitenBehandelingStellen",
                    "intrekkingVerwerken",
                    "besluitVersturen",
                    "leveringUitzetten",
                    "opschalen",
                    "opschalingAfdoen",
                    "zaakSluiten");
        }

        @Bean
        Gebruikers gebruikers() {
            return VasteGebruikers.alle();
        }

        @Bean
        Inzage inzage() {
            return new DoorlatendeInzage();
        }

        @Bean
        Toegang toegang() {
            return new OpenToegang();
        }

        @Bean
        Protocol protocol() {
            return new GeheugenProtocol();
        }
    }
}
