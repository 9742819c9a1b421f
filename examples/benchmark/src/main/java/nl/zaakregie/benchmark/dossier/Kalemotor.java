package nl.zaakregie.benchmark.dossier;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.zaakregie.runtime.motor.Modelkeuze;
import nl.zaakregie.testkit.database.TestDatabase;
import org.flowable.cmmn.api.delegate.PlanItemJavaDelegate;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.spring.SpringCmmnEngineConfiguration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Flowable with the models of Zaakregie and nothing else of it: every action of a model does nothing. */
final class Kalemotor implements AutoCloseable {

    private static final List<String> MODELLEN = List.of("signaal", "gezinsplan", "levensdomeinplan", "deelplan");
    private static final Map<String, List<String>> ACTIES = Map.of(
            "signalen", List.of("trajectenZoeken", "wegen", "bewaren", "afwijzen"),
            "groepstraject",
                    List.of(
                            "starten",
                            "signaalKoppelen",
                            "gezinsplanzaakAanmaken",
                            "zaakstatusZetten",
                            "zaakAfsluiten"),
            "plan", List.of("deelplanzaakAanmaken", "plandocumentBewaren"),
            "opdrachten", List.of("overdragen"));

    private final HikariDataSource pool;
    private final CmmnEngine motor;
    private final TransactionTemplate transactie;

    private Kalemotor(HikariDataSource pool, CmmnEngine motor, TransactionTemplate transactie) {
        this.pool = pool;
        this.motor = motor;
        this.transactie = transactie;
    }

    /** @param omhulsel e.g. something that counts */
    static Kalemotor op(TestDatabase database, java.util.function.UnaryOperator<DataSource> omhulsel) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.gebruikersnaam());
        DataSource bron = omhulsel.apply(pool);
        JdbcTransactionManager beheer = new JdbcTransactionManager(bron);
        SpringCmmnEngineConfiguration inrichting = new SpringCmmnEngineConfiguration();
        inrichting.setDataSource(bron);
        inrichting.setTransactionManager(beheer);
        inrichting.setDatabaseSchemaUpdate("true");
        inrichting.setDisableIdmEngine(true);
        inrichting.setDisableEventRegistry(true);
        inrichting.setBeans(acties());
        inrichting.setCustomFlowableFunctionDelegates(List.of(new Modelkeuze()));
        CmmnEngine motor = inrichting.buildEngine();
        for (String model : MODELLEN) {
            motor.getCmmnRepositoryService()
                    .createDeployment()
                    .addClasspathResource("cases/" + model + ".cmmn.xml")
                    .deploy();
        }
        return new Kalemotor(pool, motor, new TransactionTemplate(beheer));
    }

    private static Map<Object, Object> acties() {
        PlanItemJavaDelegate niets = exemplaar -> {};
        Map<Object, Object> plugins = new HashMap<>();
        ACTIES.forEach((plugin, namen) -> {
            Map<String, Object> acties = new HashMap<>();
            namen.forEach(naam -> acties.put(naam, niets));
            plugins.put(plugin, acties);
        });
        return plugins;
    }

    CmmnEngine motor() {
        return motor;
    }

    void doe(Runnable stap) {
        transactie.executeWithoutResult(status -> stap.run());
    }

    @Override
    public void close() {
        motor.close();
        pool.close();
    }
}
