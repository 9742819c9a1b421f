package nl.zaakregie.runtime.dossier;

import java.util.Map;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.MedewerkerId;
import org.flowable.cmmn.api.CmmnTaskService;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.common.engine.api.FlowableTaskAlreadyClaimedException;
import org.flowable.common.engine.api.scope.ScopeTypes;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;

/** Changes of tasks, in the engine they belong to: a task in a case may be one of a process it started. */
class Motortaken {

    private final CmmnTaskService inCases;
    private final TaskService inProcessen;
    private final Motoraanroep cmmn;
    private final Motoraanroep bpmn;

    Motortaken(CmmnEngine cmmnMotor, ProcessEngine bpmnMotor) {
        this.inCases = cmmnMotor.getCmmnTaskService();
        this.inProcessen = bpmnMotor.getTaskService();
        this.cmmn = new Motoraanroep(cmmnMotor.getCmmnEngineConfiguration().getCommandExecutor());
        this.bpmn = new Motoraanroep(bpmnMotor.getProcessEngineConfiguration().getCommandExecutor());
    }

    void neem(Taak taak, MedewerkerId medewerker) {
        String id = taak.id().waarde();
        try {
            doe(taak, () -> inCases.claim(id, medewerker.waarde()), () -> inProcessen.claim(id, medewerker.waarde()));
        } catch (FlowableTaskAlreadyClaimedException e) {
            throw new SociaalDomeinException(DossierFout.TAAK_IS_BEZET, e);
        }
    }

    void geefTerug(Taak taak) {
        String id = taak.id().waarde();
        doe(taak, () -> inCases.unclaim(id), () -> inProcessen.unclaim(id));
    }

    void voltooi(Taak taak, Map<String, Object> variabelen) {
        String id = taak.id().waarde();
        doe(taak, () -> inCases.complete(id, variabelen), () -> inProcessen.complete(id, variabelen));
    }

    /** Whether the model lets this task be completed without its function: category {@code algemeen}. */
    boolean isAlgemeen(Taak taak) {
        return "algemeen".equals(rij(taak).getCategory());
    }

    private void doe(Taak taak, Runnable inCase, Runnable inProces) {
        if (isInCase(taak)) {
            cmmn.doe(taak.dossier(), inCase);
        } else {
            bpmn.doe(taak.dossier(), inProces);
        }
    }

    private boolean isInCase(Taak taak) {
        return ScopeTypes.CMMN.equals(rij(taak).getScopeType());
    }

    /** Both engines keep their tasks in one table; the scope tells whose it is. */
    private Task rij(Taak taak) {
        return inCases.createTaskQuery().taskId(taak.id().waarde()).singleResult();
    }
}
