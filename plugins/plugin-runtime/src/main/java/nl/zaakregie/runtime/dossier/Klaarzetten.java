package nl.zaakregie.runtime.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.kern.DossierId;
import org.flowable.cmmn.api.CmmnRepositoryService;
import org.flowable.cmmn.api.CmmnRuntimeService;
import org.flowable.cmmn.api.runtime.PlanItemInstance;
import org.flowable.cmmn.api.runtime.PlanItemInstanceState;
import org.flowable.cmmn.model.CmmnModel;
import org.flowable.cmmn.model.Criterion;
import org.flowable.cmmn.model.PlanItem;
import org.flowable.cmmn.model.SentryOnPart;
import org.flowable.cmmn.model.UserEventListener;

/**
 * Makes one more instance of a repeatable plan item ready.
 *
 * <p>The engine always keeps one instance of a repeatable item waiting for its entry criterion; when that occurs, the
 * waiting one goes on and a fresh one, without local variables, takes its place. So the key is put on the waiting instance
 * <em>before</em> the user event is reported: whatever starts then, at once or by hand, knows its key.
 */
class Klaarzetten {

    private final CmmnRepositoryService modellen;
    private final CmmnRuntimeService cases;
    private final Motoraanroep aanroep;
    private final CmmnOnderdelen onderdelen;

    Klaarzetten(
            CmmnRepositoryService modellen, CmmnRuntimeService cases, Motoraanroep aanroep, CmmnOnderdelen onderdelen) {
        this.modellen = modellen;
        this.cases = cases;
        this.aanroep = aanroep;
        this.onderdelen = onderdelen;
    }

    Onderdeel zetKlaar(DossierId id, String definitie, String sleutel, Map<String, Object> gegevens) {
        List<PlanItemInstance> exemplaren = onderdelen.lopende(id, definitie);
        if (exemplaren.stream().anyMatch(e -> CmmnOnderdelen.heeftSleutel(e, sleutel))) {
            throw DossierFout.LOOPT_AL.bij(definitie);
        }
        Map<String, Object> lokaal = CmmnMotor.metSleutel(sleutel, gegevens);
        PlanItem planItem = planItem(id, definitie);
        PlanItemInstance exemplaar = planItem.getEntryCriteria().isEmpty()
                ? zonderGebeurtenis(exemplaren, planItem)
                : wachtend(id, exemplaren, planItem);
        aanroep.doe(id, () -> cases.setLocalVariables(exemplaar.getId(), lokaal));
        if (!planItem.getEntryCriteria().isEmpty()) {
            String luisteraar = luisteraar(id, planItem, exemplaar);
            aanroep.doe(id, () -> cases.completeUserEventListenerInstance(luisteraar));
        }
        return onderdelen.onderdeel(id, exemplaar.getId(), sleutel);
    }

    private PlanItem planItem(DossierId id, String definitie) {
        CmmnModel model = aanroep.geef(
                id,
                () -> modellen.getCmmnModel(cases.createCaseInstanceQuery()
                        .caseInstanceId(id.toString())
                        .singleResult()
                        .getCaseDefinitionId()));
        return Optional.ofNullable(model.findPlanItemByPlanItemDefinitionId(definitie))
                .or(() -> Optional.ofNullable(model.findPlanItem(definitie)))
                .orElseThrow(() -> DossierFout.ONBEKEND_ONDERDEEL.bij(definitie));
    }

    /** Repetition without a sentry: the engine keeps one enabled instance, one after another. */
    private static PlanItemInstance zonderGebeurtenis(List<PlanItemInstance> exemplaren, PlanItem planItem) {
        return enige(
                exemplaren.stream()
                        .filter(e -> PlanItemInstanceState.ENABLED.equals(e.getState()))
                        .filter(CmmnOnderdelen::isZonderSleutel)
                        .toList(),
                planItem);
    }

    /**
     * The waiting instance; in the same stage more than one is a leftover of a jump by hand (activating a repeating part
     * leaves a second one waiting) and each would start, so those are ended.
     */
    private PlanItemInstance wachtend(DossierId id, List<PlanItemInstance> exemplaren, PlanItem planItem) {
        Map<Object, List<PlanItemInstance>> perFase = exemplaren.stream()
                .filter(CmmnOnderdelen::wacht)
                .sorted(Comparator.comparing(PlanItemInstance::getCreateTime))
                .collect(Collectors.groupingBy(e -> Optional.ofNullable(e.getStageInstanceId())));
        PlanItemInstance gekozen =
                enige(perFase.values().stream().map(wachtend -> wachtend.get(0)).toList(), planItem);
        perFase.values().stream()
                .flatMap(wachtend -> wachtend.stream().skip(1))
                .forEach(over -> aanroep.doe(id, () -> cases.terminatePlanItemInstance(over.getId())));
        return gekozen;
    }

    private static PlanItemInstance enige(List<PlanItemInstance> exemplaren, PlanItem planItem) {
        if (exemplaren.isEmpty()) {
            throw DossierFout.NIET_HERHAALBAAR.bij(planItem.getDefinitionRef());
        }
        if (exemplaren.size() > 1) {
            throw DossierFout.NIET_EENDUIDIG.bij(planItem.getDefinitionRef());
        }
        return exemplaren.get(0);
    }

    /** The open listener that triggers this instance, in its own stage if it stands there. */
    private String luisteraar(DossierId id, PlanItem planItem, PlanItemInstance exemplaar) {
        return planItem.getEntryCriteria().stream()
                .map(Klaarzetten::bron)
                .flatMap(Optional::stream)
                .flatMap(bron -> onderdelen.lopende(id, bron.getId()).stream())
                .filter(gebeurtenis -> PlanItemInstanceState.AVAILABLE.equals(gebeurtenis.getState()))
                .filter(gebeurtenis -> gebeurtenis.getStageInstanceId() == null
                        || gebeurtenis.getStageInstanceId().equals(exemplaar.getStageInstanceId()))
                .map(PlanItemInstance::getId)
                .findFirst()
                .orElseThrow(() -> DossierFout.NIET_HERHAALBAAR.bij(planItem.getDefinitionRef()));
    }

    /** The user event a criterion waits for; empty when it waits for something else or for more than one thing. */
    private static Optional<PlanItem> bron(Criterion criterium) {
        List<SentryOnPart> delen = criterium.getSentry().getOnParts();
        return delen.size() == 1 && delen.get(0).getSource().getPlanItemDefinition() instanceof UserEventListener
                ? Optional.of(delen.get(0).getSource())
                : Optional.empty();
    }
}
