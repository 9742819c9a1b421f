package nl.zaakregie.runtime.dossier;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Onderdeel.Soort;
import nl.zaakregie.api.dossier.Onderdeel.Stand;
import nl.zaakregie.api.kern.DossierId;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.runtime.Execution;
import org.flowable.variable.api.history.HistoricVariableInstance;
import org.jspecify.annotations.Nullable;

/** Dossiers whose model is a process: a fixed route, so nothing is made ready or started by hand. */
class BpmnMotor implements Zaakmotor {

    private final RepositoryService modellen;
    private final RuntimeService processen;
    private final HistoryService historie;
    private final Motoraanroep aanroep;

    BpmnMotor(ProcessEngine motor) {
        this.modellen = motor.getRepositoryService();
        this.processen = motor.getRuntimeService();
        this.historie = motor.getHistoryService();
        this.aanroep = new Motoraanroep(motor.getProcessEngineConfiguration().getCommandExecutor());
    }

    @Override
    public Taal taal() {
        return Taal.BPMN;
    }

    @Override
    public boolean kent(String model) {
        return modellen.createProcessDefinitionQuery()
                        .processDefinitionKey(model)
                        .count()
                > 0;
    }

    @Override
    public void open(String model, DossierId id, Map<String, Object> variabelen) {
        aanroep.doe(
                id,
                () -> processen
                        .createProcessInstanceBuilder()
                        .processDefinitionKey(model)
                        .predefineProcessInstanceId(id.toString())
                        .businessKey(id.toString())
                        .variables(variabelen)
                        .start());
    }

    @Override
    public void zet(DossierId id, Map<String, Object> variabelen) {
        aanroep.doe(id, () -> processen.setVariables(id.toString(), variabelen));
    }

    @Override
    public Optional<String> gegeven(DossierId id, String variabele) {
        return aanroep.geef(id, () -> lees(id, variabele));
    }

    private Optional<String> lees(DossierId id, String variabele) {
        if (loopt(id)) {
            return Optional.ofNullable(processen.getVariable(id.toString(), variabele))
                    .map(Object::toString);
        }
        return historie
                .createHistoricVariableInstanceQuery()
                .processInstanceId(id.toString())
                .variableName(variabele)
                .list()
                .stream()
                .findFirst()
                .map(HistoricVariableInstance::getValue)
                .map(Object::toString);
    }

    @Override
    public List<Onderdeel> onderdelen(DossierId id) {
        return historie.createHistoricActivityInstanceQuery().processInstanceId(id.toString()).list().stream()
                .filter(stap -> !"sequenceFlow".equals(stap.getActivityType()))
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime)
                        .thenComparing(HistoricActivityInstance::getId))
                .map(BpmnMotor::onderdeel)
                .toList();
    }

    @Override
    public Onderdeel zetKlaar(DossierId id, String definitie, String sleutel, Map<String, Object> gegevens) {
        throw DossierFout.ALLEEN_IN_ZAAKMODEL.bij(definitie);
    }

    @Override
    public void start(DossierId id, String definitie, String sleutel) {
        throw DossierFout.ALLEEN_IN_ZAAKMODEL.bij(definitie);
    }

    @Override
    public void beeindig(DossierId id, String definitie, String sleutel) {
        throw DossierFout.ALLEEN_IN_ZAAKMODEL.bij(definitie);
    }

    /** Delivers a message to the place in the process that waits for it. */
    @Override
    public void meld(DossierId id, String luisteraar) {
        List<Execution> wachtend = processen
                .createExecutionQuery()
                .processInstanceId(id.toString())
                .messageEventSubscriptionName(luisteraar)
                .list();
        if (wachtend.size() != 1) {
            throw (wachtend.isEmpty() ? DossierFout.NIET_TE_MELDEN : DossierFout.NIET_EENDUIDIG).bij(luisteraar);
        }
        aanroep.doe(
                id,
                () -> processen.messageEventReceived(luisteraar, wachtend.get(0).getId()));
    }

    @Override
    public void sluit(DossierId id) {
        aanroep.doe(id, () -> {
            if (loopt(id)) {
                processen.deleteProcessInstance(id.toString(), "dossier gesloten");
            }
        });
    }

    private boolean loopt(DossierId id) {
        return processen
                        .createProcessInstanceQuery()
                        .processInstanceId(id.toString())
                        .count()
                > 0;
    }

    private static Onderdeel onderdeel(HistoricActivityInstance stap) {
        return new Onderdeel(
                stap.getId(),
                stap.getActivityId(),
                Objects.requireNonNullElse(stap.getActivityName(), stap.getActivityId()),
                soort(stap.getActivityType()),
                stand(stap),
                Optional.empty(),
                stap.getStartTime().toInstant(),
                moment(stap.getEndTime()));
    }

    private static Soort soort(String type) {
        if (type.endsWith("Task")) {
            return Soort.TAAK;
        }
        if (type.endsWith("Event")) {
            return Soort.GEBEURTENIS;
        }
        return type.equals("subProcess") || type.equals("callActivity") ? Soort.FASE : Soort.OVERIG;
    }

    private static Stand stand(HistoricActivityInstance stap) {
        if (stap.getEndTime() == null) {
            return Stand.ACTIEF;
        }
        return stap.getDeleteReason() == null ? Stand.VOLTOOID : Stand.AFGEBROKEN;
    }

    private static Optional<Instant> moment(@Nullable Date datum) {
        return Optional.ofNullable(datum).map(Date::toInstant);
    }
}
