package nl.zaakregie.runtime.motor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.flowable.cmmn.spring.SpringCmmnEngineConfiguration;
import org.flowable.common.engine.api.delegate.FlowableFunctionDelegate;
import org.flowable.common.engine.impl.AbstractEngineConfiguration;
import org.flowable.dmn.spring.SpringDmnEngineConfiguration;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * Sets on an engine what models may see, and keeps our models out of Flowable's own deployment, which makes a new version
 * of every model as soon as one changes. Models of the host stay in it.
 */
class Motorinrichting {

    private final Map<Object, Object> beans;
    private final Predicate<Model> isVanOns;
    private final Optional<String> dialect;

    Motorinrichting(Map<Object, Object> beans, Predicate<Model> isVanOns, Optional<String> dialect) {
        this.beans = beans;
        this.isVanOns = isVanOns;
        this.dialect = dialect;
    }

    void richtIn(SpringCmmnEngineConfiguration motor) {
        motor.setBeans(beans);
        motor.setCustomFlowableFunctionDelegates(met(motor.getCustomFlowableFunctionDelegates(), new Modelkeuze()));
        if (motor.getPlanItemInstanceDataManager() == null) {
            motor.setPlanItemInstanceDataManager(new Exemplaaropslag(motor));
        }
        schrijfInStapels(motor);
        zetDialect(motor);
        motor.setDeploymentResources(vanHost(Modelsoort.CMMN, motor.getDeploymentResources()));
    }

    /**
     * A part of a parallel multi-instance ends in the transaction of who ends it. The engine would leave a job behind that
     * looks whether it was the last, and that job races with who ends the next one. Two people never end parts of one
     * dossier at the same moment: every change locks the dossier first.
     */
    void richtIn(SpringProcessEngineConfiguration motor) {
        motor.setBeans(beans);
        motor.setParallelMultiInstanceAsyncLeave(false);
        schrijfInStapels(motor);
        motor.setCustomFlowableFunctionDelegates(met(motor.getCustomFlowableFunctionDelegates(), new Lijst()));
        zetDialect(motor);
        motor.setDeploymentResources(vanHost(Modelsoort.BPMN, motor.getDeploymentResources()));
    }

    void richtIn(SpringDmnEngineConfiguration motor) {
        motor.setBeans(beans);
        zetDialect(motor);
        motor.setDeploymentResources(vanHost(Modelsoort.DMN, motor.getDeploymentResources()));
    }

    /** Also for the parts of an engine that hold no models of ours. */
    void zetDialect(AbstractEngineConfiguration motor) {
        dialect.ifPresent(motor::setDatabaseType);
    }

    /** For cases and processes alike: beside each other the engines write through one session, that of the process engine. */
    private static void schrijfInStapels(AbstractEngineConfiguration motor) {
        if (motor.getDbSqlSessionFactory() == null) {
            motor.setDbSqlSessionFactory(new Stapelsessie.Bron(motor.isUsePrefixId()));
        }
    }

    private static List<FlowableFunctionDelegate> met(
            @Nullable List<FlowableFunctionDelegate> vanHost, FlowableFunctionDelegate functie) {
        List<FlowableFunctionDelegate> samen = new ArrayList<>(vanHost == null ? List.of() : vanHost);
        samen.add(functie);
        return samen;
    }

    private Resource[] vanHost(Modelsoort soort, Resource[] resources) {
        return Arrays.stream(resources)
                .filter(resource -> !isVanOns.test(lees(soort, resource)))
                .toArray(Resource[]::new);
    }

    private static Model lees(Modelsoort soort, Resource resource) {
        try {
            return Modelbron.lees(soort, String.valueOf(resource.getFilename()), resource);
        } catch (IOException e) {
            throw new UncheckedIOException("Het model " + resource.getFilename() + " is niet te lezen", e);
        }
    }
}
