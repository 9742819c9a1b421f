package nl.zaakregie.runtime.motor;

import java.util.Optional;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.kern.DossierId;
import org.flowable.common.engine.api.delegate.Expression;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.DelegateHelper;

/** An action called from an activity of a process, on its own or started by a case. */
final class BpmnActieContext implements ActieContext {

    private final DelegateExecution stap;
    private final Variabelen variabelen;

    BpmnActieContext(DelegateExecution stap, Variabelen variabelen) {
        this.stap = stap;
        this.variabelen = variabelen;
    }

    @Override
    public DossierId dossier() {
        return Dossiersleutel.lees(stap.getProcessInstanceBusinessKey());
    }

    @Override
    public String onderdeel() {
        return stap.getCurrentActivityId();
    }

    @Override
    public Optional<String> sleutel() {
        return Optional.ofNullable(stap.getVariable(Variabelen.SLEUTEL)).map(Object::toString);
    }

    @Override
    public Optional<String> gegeven(String naam) {
        Expression veld = DelegateHelper.getFieldExpression(stap, naam);
        Object waarde = veld == null ? stap.getVariable(naam) : veld.getValue(stap);
        return Optional.ofNullable(waarde).map(Object::toString);
    }

    /** Sets a variable of the process; a case gets it by an out-parameter of its process task. */
    @Override
    public void zet(String naam, Object waarde) {
        variabelen.controleer(naam, waarde);
        stap.setVariable(naam, waarde);
    }
}
