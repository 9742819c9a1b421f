package nl.zaakregie.runtime.motor;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.kern.DossierId;
import org.flowable.cmmn.api.delegate.DelegatePlanItemInstance;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;
import org.flowable.cmmn.engine.impl.util.CommandContextUtil;
import org.flowable.cmmn.model.FieldExtension;
import org.flowable.cmmn.model.TaskWithFieldExtensions;

/** An action called from a plan item of a case. */
final class CmmnActieContext implements ActieContext {

    private final DelegatePlanItemInstance onderdeel;
    private final Variabelen variabelen;

    CmmnActieContext(DelegatePlanItemInstance onderdeel, Variabelen variabelen) {
        this.onderdeel = onderdeel;
        this.variabelen = variabelen;
    }

    @Override
    public DossierId dossier() {
        String sleutel = motor().getCaseInstanceEntityManager()
                .findById(onderdeel.getCaseInstanceId())
                .getBusinessKey();
        return Dossiersleutel.lees(sleutel);
    }

    @Override
    public String onderdeel() {
        return onderdeel.getPlanItemDefinitionId();
    }

    @Override
    public Optional<String> sleutel() {
        return Optional.ofNullable(onderdeel.getVariable(Variabelen.SLEUTEL)).map(Object::toString);
    }

    @Override
    public Optional<String> gegeven(String naam) {
        return veld(naam)
                .or(() -> Optional.ofNullable(onderdeel.getVariable(naam)).map(Object::toString));
    }

    private Optional<String> veld(String naam) {
        return velden().stream()
                .filter(veld -> naam.equals(veld.getFieldName()))
                .findFirst()
                .map(this::waarde);
    }

    private List<FieldExtension> velden() {
        return onderdeel.getPlanItemDefinition() instanceof TaskWithFieldExtensions taak
                ? taak.getFieldExtensions()
                : List.of();
    }

    private String waarde(FieldExtension veld) {
        if (veld.getExpression() == null) {
            return veld.getStringValue();
        }
        Object waarde = motor().getExpressionManager()
                .createExpression(veld.getExpression())
                .getValue(onderdeel);
        return String.valueOf(waarde);
    }

    @Override
    public void zet(String naam, Object waarde) {
        variabelen.controleer(naam, waarde);
        motor().getCmmnRuntimeService().setVariable(onderdeel.getCaseInstanceId(), naam, waarde);
    }

    private static CmmnEngineConfiguration motor() {
        return CommandContextUtil.getCmmnEngineConfiguration();
    }
}
