package nl.zaakregie.runtime.beslissing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.runtime.motor.Variabelen;
import org.flowable.dmn.api.DecisionExecutionAuditContainer;
import org.flowable.dmn.api.DmnDecision;
import org.flowable.dmn.api.DmnDecisionService;
import org.flowable.dmn.api.DmnRepositoryService;
import org.flowable.dmn.model.Decision;
import org.flowable.dmn.model.DecisionTable;
import org.flowable.dmn.model.DmnDefinition;

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
        DmnDecision nieuwste = modellen.createDecisionQuery().decisionKey(beslissing).latestVersion().list().stream()
                .findFirst()
                .orElseThrow(() -> BeslissingFout.ONBEKENDE_BESLISSING.bij(beslissing));
        Map<String, Object> compleet = leeg(modellen.getDmnDefinition(nieuwste.getId()));
        compleet.putAll(variabelen.controleer(invoer));
        DecisionExecutionAuditContainer uitvoering = motor.createExecuteDecisionBuilder()
                .decisionKey(beslissing)
                .variables(compleet)
                .executeDecisionWithAuditTrail();
        if (uitvoering.isFailed() || uitvoering.getDecisionResult() == null) {
            throw BeslissingFout.BESLISTABEL_ONBRUIKBAAR.bij(beslissing);
        }
        return uitvoering.getDecisionResult().stream()
                .map(MotorBeslissingen::regel)
                .toList();
    }

    /** Every input the tables ask for, without a value: the engine fails on a name it was not given at all. */
    private static Map<String, Object> leeg(DmnDefinition definitie) {
        Map<String, Object> leeg = new HashMap<>();
        for (Decision besluit : definitie.getDecisions()) {
            if (besluit.getExpression() instanceof DecisionTable tabel) {
                tabel.getInputs()
                        .forEach(kolom -> leeg.put(kolom.getInputExpression().getText(), null));
            }
        }
        return leeg;
    }

    private static Beslisregel regel(Map<String, Object> uitkomst) {
        Map<String, Object> gevuld = new HashMap<>(uitkomst);
        gevuld.values().removeIf(waarde -> waarde == null);
        return new Beslisregel(gevuld);
    }
}
