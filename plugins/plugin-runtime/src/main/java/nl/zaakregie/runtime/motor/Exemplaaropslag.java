package nl.zaakregie.runtime.motor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;
import org.flowable.cmmn.engine.impl.persistence.entity.PlanItemInstanceEntity;
import org.flowable.cmmn.engine.impl.persistence.entity.PlanItemInstanceEntityImpl;
import org.flowable.cmmn.engine.impl.persistence.entity.data.impl.MybatisPlanItemInstanceDataManagerImpl;
import org.flowable.common.engine.impl.context.Context;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.common.engine.impl.persistence.cache.CachedEntity;

/**
 * Reads the instances of a case once per command. After every step the engine asks for each plan item apart whether it was
 * completed before; with a model of ninety items that is half of all statements of a case. What it asks for is in its cache
 * after one question: nobody else changes these rows while the command runs, or the command fails.
 */
class Exemplaaropslag extends MybatisPlanItemInstanceDataManagerImpl {

    private static final String GELEZEN = Exemplaaropslag.class.getName();

    Exemplaaropslag(CmmnEngineConfiguration motor) {
        super(motor);
    }

    @Override
    public List<PlanItemInstanceEntity> findByCaseInstanceIdAndPlanItemId(String zaak, String onderdeel) {
        if (gelezen(Context.getCommandContext()).add(zaak)) {
            findByCaseInstanceId(zaak);
        }
        List<PlanItemInstanceEntity> gevonden = new ArrayList<>();
        for (CachedEntity gelezen : getEntityCache().findInCacheAsCachedObjects(PlanItemInstanceEntityImpl.class)) {
            PlanItemInstanceEntity exemplaar = (PlanItemInstanceEntity) gelezen.getEntity();
            if (onderdeel.equals(exemplaar.getElementId())
                    && zaak.equals(exemplaar.getCaseInstanceId())
                    && !getDbSqlSession().isEntityToBeDeleted(exemplaar)) {
                gevonden.add(exemplaar);
            }
        }
        return gevonden;
    }

    /** The cases of which all instances are in the cache of this command. */
    @SuppressWarnings("unchecked") // only put in here
    private static Set<String> gelezen(CommandContext opdracht) {
        Set<String> gelezen = (Set<String>) opdracht.getAttribute(GELEZEN);
        if (gelezen == null) {
            gelezen = new HashSet<>();
            opdracht.addAttribute(GELEZEN, gelezen);
        }
        return gelezen;
    }
}
