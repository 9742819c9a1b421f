package nl.zaakregie.runtime.dossier;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.model.HumanTask;
import org.flowable.cmmn.model.PlanItemDefinition;

/**
 * Which parts of a model need no function of a plugin: a designer marks a human task with
 * {@code flowable:category="algemeen"}, and any part with an extension element {@code algemeen}. Everything else goes
 * through the function it belongs to, which keeps its own rules and rows.
 */
class Algemeen {

    static final String MERK = "algemeen";

    private final CmmnEngine motor;
    private final CmmnOnderdelen onderdelen;

    Algemeen(CmmnEngine motor) {
        this.motor = motor;
        this.onderdelen = new CmmnOnderdelen(
                motor.getCmmnRuntimeService(),
                motor.getCmmnHistoryService(),
                new Motoraanroep(motor.getCmmnEngineConfiguration().getCommandExecutor()));
    }

    boolean is(DossierId id, String definitie) {
        return definitie(id, definitie)
                .filter(onderdeel -> onderdeel.getExtensionElements().containsKey(MERK)
                        || (onderdeel instanceof HumanTask taak && MERK.equals(taak.getCategory())))
                .isPresent();
    }

    private Optional<PlanItemDefinition> definitie(DossierId id, String definitie) {
        return onderdelen.lopende(id, definitie).stream()
                .findFirst()
                .map(exemplaar -> motor.getCmmnRepositoryService().getCmmnModel(exemplaar.getCaseDefinitionId()))
                .map(model -> model.findPlanItemDefinition(definitie));
    }
}
