package nl.zaakregie.runtime.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.runtime.motor.Variabelen;
import org.flowable.cmmn.api.CmmnHistoryService;
import org.flowable.cmmn.api.CmmnRepositoryService;
import org.flowable.cmmn.api.CmmnRuntimeService;
import org.flowable.cmmn.api.CmmnTaskService;
import org.flowable.cmmn.api.runtime.PlanItemDefinitionType;
import org.flowable.cmmn.api.runtime.PlanItemInstance;
import org.flowable.cmmn.api.runtime.PlanItemInstanceState;
import org.flowable.cmmn.engine.CmmnEngine;

/** Dossiers whose model is a case. */
class CmmnMotor implements Zaakmotor {

    private final CmmnRepositoryService modellen;
    private final CmmnRuntimeService cases;
    private final CmmnTaskService taken;
    private final CmmnHistoryService historie;
    private final Motoraanroep aanroep;
    private final CmmnOnderdelen onderdelen;
    private final Klaarzetten klaarzetten;

    CmmnMotor(CmmnEngine motor) {
        this.modellen = motor.getCmmnRepositoryService();
        this.cases = motor.getCmmnRuntimeService();
        this.taken = motor.getCmmnTaskService();
        this.historie = motor.getCmmnHistoryService();
        this.aanroep = new Motoraanroep(motor.getCmmnEngineConfiguration().getCommandExecutor());
        this.onderdelen = new CmmnOnderdelen(cases, historie, aanroep);
        this.klaarzetten = new Klaarzetten(modellen, cases, aanroep, onderdelen);
    }

    @Override
    public Taal taal() {
        return Taal.CMMN;
    }

    @Override
    public boolean kent(String model) {
        return modellen.createCaseDefinitionQuery().caseDefinitionKey(model).count() > 0;
    }

    @Override
    public void open(String model, DossierId id, Map<String, Object> variabelen) {
        aanroep.doe(
                id,
                () -> cases.createCaseInstanceBuilder()
                        .caseDefinitionKey(model)
                        .predefinedCaseInstanceId(id.toString())
                        .businessKey(id.toString())
                        .variables(variabelen)
                        .start());
    }

    @Override
    public void zet(DossierId id, Map<String, Object> variabelen) {
        aanroep.doe(id, () -> cases.setVariables(id.toString(), variabelen));
    }

    @Override
    public Optional<String> gegeven(DossierId id, String variabele) {
        return aanroep.geef(id, () -> lees(id, variabele));
    }

    private Optional<String> lees(DossierId id, String variabele) {
        if (loopt(id)) {
            return Optional.ofNullable(cases.getVariable(id.toString(), variabele))
                    .map(Object::toString);
        }
        return historie
                .createHistoricVariableInstanceQuery()
                .caseInstanceId(id.toString())
                .variableName(variabele)
                .list()
                .stream()
                .filter(historisch -> historisch.getSubScopeId() == null)
                .findFirst()
                .map(historisch -> String.valueOf(historisch.getValue()));
    }

    private boolean loopt(DossierId id) {
        return cases.createCaseInstanceQuery().caseInstanceId(id.toString()).count() > 0;
    }

    @Override
    public List<Onderdeel> onderdelen(DossierId id) {
        return onderdelen.alle(id);
    }

    @Override
    public Onderdeel zetKlaar(DossierId id, String definitie, String sleutel, Map<String, Object> gegevens) {
        return klaarzetten.zetKlaar(id, definitie, sleutel, gegevens);
    }

    @Override
    public void start(DossierId id, String definitie, String sleutel) {
        PlanItemInstance onderdeel = onderdelen.lopende(id, definitie).stream()
                .filter(exemplaar -> PlanItemInstanceState.ENABLED.equals(exemplaar.getState()))
                .filter(exemplaar -> CmmnOnderdelen.heeftSleutel(exemplaar, sleutel))
                .findFirst()
                .orElseThrow(() -> DossierFout.NIET_KLAARGEZET.bij(definitie));
        aanroep.doe(id, () -> cases.startPlanItemInstance(onderdeel.getId()));
    }

    @Override
    public void beeindig(DossierId id, String definitie, String sleutel) {
        PlanItemInstance onderdeel = onderdelen.lopende(id, definitie).stream()
                .filter(exemplaar -> CmmnOnderdelen.isBegonnenOfKlaar(exemplaar))
                .filter(exemplaar -> CmmnOnderdelen.heeftSleutel(exemplaar, sleutel))
                .findFirst()
                .orElseThrow(() -> DossierFout.NIET_LOPEND.bij(definitie));
        aanroep.doe(id, () -> beeindig(onderdeel));
    }

    private void beeindig(PlanItemInstance onderdeel) {
        if (!PlanItemInstanceState.ACTIVE.equals(onderdeel.getState())) {
            cases.terminatePlanItemInstance(onderdeel.getId());
        } else if (onderdeel.isStage()) {
            cases.completeStagePlanItemInstance(onderdeel.getId(), true);
        } else if (PlanItemDefinitionType.HUMAN_TASK.equals(onderdeel.getPlanItemDefinitionType())) {
            taken.complete(onderdeel.getReferenceId());
        } else {
            cases.triggerPlanItemInstance(onderdeel.getId());
        }
    }

    @Override
    public void meld(DossierId id, String luisteraar) {
        List<PlanItemInstance> open = onderdelen.lopende(id, luisteraar).stream()
                .filter(gebeurtenis -> PlanItemInstanceState.AVAILABLE.equals(gebeurtenis.getState()))
                .filter(gebeurtenis ->
                        PlanItemDefinitionType.USER_EVENT_LISTENER.equals(gebeurtenis.getPlanItemDefinitionType()))
                .toList();
        if (open.isEmpty()) {
            throw DossierFout.NIET_TE_MELDEN.bij(luisteraar);
        }
        if (open.size() > 1) {
            throw DossierFout.NIET_EENDUIDIG.bij(luisteraar);
        }
        aanroep.doe(
                id, () -> cases.completeUserEventListenerInstance(open.get(0).getId()));
    }

    @Override
    public void sluit(DossierId id) {
        aanroep.doe(id, () -> {
            if (loopt(id)) {
                leesHistorie(id);
                cases.terminateCaseInstance(id.toString());
            }
        });
    }

    /** Puts in the cache of this command, at one blow, what the engine reads one by one when it ends all that runs. */
    private void leesHistorie(DossierId id) {
        historie.createHistoricPlanItemInstanceQuery()
                .planItemInstanceCaseInstanceId(id.toString())
                .list();
    }

    static Map<String, Object> metSleutel(String sleutel, Map<String, Object> gegevens) {
        Map<String, Object> lokaal = new HashMap<>(gegevens);
        lokaal.put(Variabelen.SLEUTEL, sleutel);
        return lokaal;
    }
}
