package nl.zaakregie.runtime.motor;

import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.dossier.CmmnActie;
import org.flowable.cmmn.api.delegate.DelegatePlanItemInstance;
import org.flowable.cmmn.api.delegate.PlanItemJavaDelegate;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** An action of a plugin in the form the engine calls, from a case and from a process. Stateless. */
interface Actiedelegate extends PlanItemJavaDelegate, JavaDelegate {

    /**
     * An anonymous class on purpose: the engine writes the {@code flowable:field}s of a task into fields of the same name
     * when it finds them, and this instance is shared by all cases. Actions read them through {@link ActieContext}.
     */
    static Actiedelegate van(CmmnActie actie, Variabelen variabelen) {
        return new Actiedelegate() {
            @Override
            public void execute(DelegatePlanItemInstance onderdeel) {
                voerUit(actie, new CmmnActieContext(onderdeel, variabelen));
            }

            @Override
            public void execute(DelegateExecution stap) {
                voerUit(actie, new BpmnActieContext(stap, variabelen));
            }
        };
    }

    private static void voerUit(CmmnActie actie, ActieContext context) {
        try (LopendeActie lopend = LopendeActie.begin(context.dossier())) {
            actie.uitvoering().voerUit(context);
        }
    }
}
