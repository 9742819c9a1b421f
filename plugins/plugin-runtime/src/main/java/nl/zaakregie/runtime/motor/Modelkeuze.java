package nl.zaakregie.runtime.motor;

import java.lang.reflect.Method;
import java.util.Optional;
import org.flowable.cmmn.engine.impl.util.CommandContextUtil;
import org.flowable.common.engine.api.delegate.FlowableFunctionDelegate;
import org.flowable.common.engine.api.variable.VariableContainer;

/**
 * {@code ${zr:model(planItemInstance,'deelplan','product')}} in a case task: the special model of the municipality when
 * there is one, else the general one. With the variable {@code product} at {@code schuldhulp} that is the case
 * {@code deelplan_schuldhulp}, else {@code deelplan}. So a model for one product is one file more, and no other model
 * changes.
 */
public final class Modelkeuze implements FlowableFunctionDelegate {

    @Override
    public String prefix() {
        return "zr";
    }

    @Override
    public String localName() {
        return "model";
    }

    @Override
    public Method functionMethod() {
        try {
            return Modelkeuze.class.getMethod("model", VariableContainer.class, String.class, String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("De functie zr:model ontbreekt", e);
        }
    }

    /** Called by the engine, within a command. */
    public static String model(VariableContainer onderdeel, String algemeen, String variabele) {
        return Optional.ofNullable(onderdeel.getVariable(variabele))
                .map(soort -> algemeen + "_" + soort)
                .filter(Modelkeuze::bestaat)
                .orElse(algemeen);
    }

    private static boolean bestaat(String sleutel) {
        return CommandContextUtil.getCmmnRepositoryService()
                        .createCaseDefinitionQuery()
                        .caseDefinitionKey(sleutel)
                        .count()
                > 0;
    }
}
