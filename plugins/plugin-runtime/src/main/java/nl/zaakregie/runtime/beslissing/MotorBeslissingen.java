package nl.zaakregie.runtime.beslissing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.runtime.motor.Variabelen;
import org.flowable.dmn.api.DecisionExecutionAuditContainer;
import org.flowable.dmn.api.DmnDecisionService;
import org.flowable.dmn.api.DmnRepositoryService;

/**
 * Decisions by Flowable. The engine marks a table that fails as failed and gives no rows; here that is an error, so that
 * a broken table never reads as "no rule applies".
 */
final class MotorBeslissingen implements Beslissingen {

    private final DmnDecisionService motor;
    private final DmnRepositoryService modellen;
    private final Variabelen variabelen;

    MotorBeslissingen(DmnDecisionService motor, DmnRepositoryService modellen, Variabelen variabelen) {
        this.motor = motor;
        this.modellen = modellen;
        this.variabelen = variabelen;
    }

    @Override
    public List<Beslisregel> beslis(String beslissing, Map<String, Object> invoer) {
        if (modellen.createDecisionQuery().decisionKey(beslissing).count() == 0) {
            throw BeslissingFout.ONBEKENDE_BESLISSING.bij(beslissing);
        }
        DecisionExecutionAuditContainer uitvoering = motor.createExecuteDecisionBuilder()
                .decisionKey(beslissing)
                .variables(new HashMap<>(variabelen.controleer(invoer)))
                .executeDecisionWithAuditTrail();
        if (uitvoering.isFailed() || uitvoering.getDecisionResult() == null) {
            throw BeslissingFout.BESLISTABEL_ONBRUIKBAAR.bij(beslissing);
        }
        return uitvoering.getDecisionResult().stream()
                .map(MotorBeslissingen::regel)
                .toList();
    }

    private static Beslisregel regel(Map<String, Object> uitkomst) {
        Map<String, Object> gevuld = new HashMap<>(uitkomst);
        gevuld.values().removeIf(waarde -> waarde == null);
        return new Beslisregel(gevuld);
    }
}
