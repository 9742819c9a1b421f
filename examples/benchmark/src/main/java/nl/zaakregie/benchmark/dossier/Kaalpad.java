package nl.zaakregie.benchmark.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flowable.cmmn.api.CmmnRuntimeService;
import org.flowable.cmmn.api.CmmnTaskService;
import org.flowable.cmmn.api.runtime.PlanItemInstance;

/**
 * The steps of {@link Gezinspad} that the engine sees, by its own services, one transaction per action of a person. The
 * variables are those the actions of the plugins would set.
 */
final class Kaalpad implements Runnable {

    private final Kalemotor kaal;
    private final CmmnRuntimeService cases;
    private final CmmnTaskService taken;

    Kaalpad(Kalemotor kaal) {
        this.kaal = kaal;
        this.cases = kaal.motor().getCmmnRuntimeService();
        this.taken = kaal.motor().getCmmnTaskService();
    }

    @Override
    public void run() {
        String signaal = UUID.randomUUID().toString();
        String traject = UUID.randomUUID().toString();
        List<String> deelplannen = List.of(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString());
        kaal.doe(() -> open("signaal", signaal, Map.of("trajecten", "geen", "weging", "beoordelen")));
        kaal.doe(() -> {
            voltooi(signaal, "beoordelenSignaal", Map.of("besluit", "start"));
            open("gezinsplan", traject, Map.of("groep", traject, "signaal", signaal));
        });
        kaal.doe(() -> {
            voltooi(traject, "opstellenPlan", Map.of());
            meld(traject, "planVaststellen");
        });
        deelplannen.forEach(d -> kaal.doe(() -> zetKlaar(traject, d)));
        deelplannen.forEach(d -> kaal.doe(() -> start(traject, d)));
        deelplannen.forEach(d -> kaal.doe(() -> beeindig(traject, d)));
        kaal.doe(() -> meld(traject, "planUitgevoerd"));
        kaal.doe(() -> {
            meld(traject, "afsluiten");
            cases.terminateCaseInstance(traject);
        });
    }

    private void open(String model, String id, Map<String, Object> variabelen) {
        cases.createCaseInstanceBuilder()
                .caseDefinitionKey(model)
                .predefinedCaseInstanceId(id)
                .businessKey(id)
                .variables(variabelen)
                .start();
    }

    private void voltooi(String zaak, String taak, Map<String, Object> uitkomst) {
        taken.complete(
                taken.createTaskQuery()
                        .caseInstanceId(zaak)
                        .taskDefinitionKey(taak)
                        .singleResult()
                        .getId(),
                uitkomst);
    }

    private void meld(String zaak, String luisteraar) {
        cases.completeUserEventListenerInstance(cases.createUserEventListenerInstanceQuery()
                .caseInstanceId(zaak)
                .elementId("pi_" + luisteraar)
                .stateAvailable()
                .singleResult()
                .getId());
    }

    private void zetKlaar(String zaak, String sleutel) {
        PlanItemInstance wachtend = cases
                .createPlanItemInstanceQuery()
                .caseInstanceId(zaak)
                .planItemDefinitionId("uitvoerenDeelplan")
                .list()
                .stream()
                .filter(e -> e.getState().equals("available") || e.getState().equals("wait_repetition"))
                .findFirst()
                .orElseThrow();
        cases.setLocalVariables(wachtend.getId(), Map.of("sleutel", sleutel));
        meld(zaak, "uitvoerenDeelplanGevraagd");
    }

    private void start(String zaak, String sleutel) {
        cases.startPlanItemInstance(exemplaar(zaak, sleutel).getId());
    }

    private void beeindig(String zaak, String sleutel) {
        cases.completeStagePlanItemInstance(exemplaar(zaak, sleutel).getId(), true);
    }

    private PlanItemInstance exemplaar(String zaak, String sleutel) {
        return cases
                .createPlanItemInstanceQuery()
                .caseInstanceId(zaak)
                .planItemDefinitionId("uitvoerenDeelplan")
                .includeLocalVariables()
                .list()
                .stream()
                .filter(e ->
                        sleutel.equals(e.getPlanItemInstanceLocalVariables().get("sleutel")))
                .findFirst()
                .orElseThrow();
    }
}
