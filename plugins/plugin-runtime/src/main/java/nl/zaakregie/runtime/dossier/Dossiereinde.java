package nl.zaakregie.runtime.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.api.kern.DossierId;
import org.flowable.cmmn.api.runtime.CaseInstance;
import org.flowable.cmmn.spring.SpringCmmnEngineConfiguration;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEventListener;
import org.flowable.common.engine.impl.AbstractEngineConfiguration;
import org.flowable.engine.delegate.event.AbstractFlowableEngineEventListener;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Closes the dossier when its model has nothing left to do, in the same transaction. A model that only a human may end
 * ({@code autoComplete="false"}) never gets here by itself.
 */
class Dossiereinde {

    private static final List<FlowableEngineEventType> EINDE_PROCES = List.of(
            FlowableEngineEventType.PROCESS_COMPLETED,
            FlowableEngineEventType.PROCESS_COMPLETED_WITH_TERMINATE_END_EVENT,
            FlowableEngineEventType.PROCESS_COMPLETED_WITH_ERROR_END_EVENT);

    private final DossierRepository dossiers;
    private final Clock klok;

    Dossiereinde(DossierRepository dossiers, Clock klok) {
        this.dossiers = dossiers;
        this.klok = klok;
    }

    void luisterNaar(SpringCmmnEngineConfiguration motor) {
        luisterNaar(motor, List.of(FlowableEngineEventType.CASE_ENDED));
    }

    void luisterNaar(SpringProcessEngineConfiguration motor) {
        luisterNaar(motor, EINDE_PROCES);
    }

    private void luisterNaar(AbstractEngineConfiguration motor, List<FlowableEngineEventType> soorten) {
        Map<String, List<FlowableEventListener>> luisteraars = motor.getTypedEventListeners() == null
                ? new HashMap<>()
                : new HashMap<>(motor.getTypedEventListeners());
        for (FlowableEngineEventType soort : soorten) {
            luisteraars.merge(soort.name(), List.of(new Luisteraar()), Dossiereinde::samen);
        }
        motor.setTypedEventListeners(luisteraars);
    }

    private static List<FlowableEventListener> samen(
            List<FlowableEventListener> een, List<FlowableEventListener> ander) {
        List<FlowableEventListener> samen = new ArrayList<>(een);
        samen.addAll(ander);
        return samen;
    }

    private final class Luisteraar extends AbstractFlowableEngineEventListener {

        @Override
        public void onEvent(FlowableEvent gebeurtenis) {
            if (gebeurtenis instanceof FlowableEntityEvent einde) {
                if (einde.getEntity() instanceof CaseInstance zaak) {
                    beeindig(zaak.getId(), zaak.getBusinessKey());
                } else if (einde.getEntity() instanceof ProcessInstance proces) {
                    beeindig(proces.getProcessInstanceId(), proces.getBusinessKey());
                }
            }
        }
    }

    /** A process or case that a case started has another id than its business key; its end is not the end. */
    private void beeindig(String id, @Nullable String sleutel) {
        if (id.equals(sleutel)) {
            dossiers.sluit(DossierId.van(id), klok.instant());
        }
    }
}
