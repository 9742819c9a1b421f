package nl.zaakregie.benchmark.dossier;

import com.zaxxer.hikari.HikariDataSource;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
    private static final List<String> PLUGINS = List.of("signalen", "groepstraject", "plan", "opdrachten");

    private final HikariDataSource pool;
    private final CmmnEngine motor;
    private final TransactionTemplate transactie;

    private Kalemotor(HikariDataSource pool, CmmnEngine motor, TransactionTemplate transactie) {
        this.pool = pool;
        this.motor = motor;
        this.transactie = transactie;
    }

    /** @param omhulsel e.g. something that counts */
    static Kalemotor op(TestDatabase database, UnaryOperator<DataSource> omhulsel) {
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
        Map<Object, Object> plugins = new HashMap<>();
        PLUGINS.forEach(plugin -> plugins.put(plugin, new Nietsdoener()));
        return plugins;
    }

    /** Has every action, and none does anything. */
    private static final class Nietsdoener extends AbstractMap<String, PlanItemJavaDelegate> {

        @Override
        public boolean containsKey(Object actie) {
            return true;
        }

        @Override
        public PlanItemJavaDelegate get(Object actie) {
            return exemplaar -> {};
        }

        @Override
        public Set<Entry<String, PlanItemJavaDelegate>> entrySet() {
            return Set.of();
        }
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
