package nl.zaakregie.runtime.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.runtime.motor.Variabelen;
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
        PlanItem planItem = planItem(id, definitie, exemplaren);
        PlanItemInstance exemplaar = planItem.getEntryCriteria().isEmpty()
                ? zonderGebeurtenis(id, exemplaren, planItem, sleutel)
                : wachtend(id, exemplaren, planItem, sleutel);
        Optional<String> luisteraar = planItem.getEntryCriteria().isEmpty()
                ? Optional.empty()
                : Optional.of(luisteraar(id, planItem, exemplaar));
        aanroep.doe(
                id,
                () -> { // one command: the engine reads and weighs the case once
                    cases.setLocalVariables(exemplaar.getId(), lokaal);
                    luisteraar.ifPresent(cases::completeUserEventListenerInstance);
                });
        return onderdelen.onderdeel(id, exemplaar.getId(), sleutel);
    }

    /** From the model the instances belong to, which may be that of a case this case started. */
    private PlanItem planItem(DossierId id, String definitie, List<PlanItemInstance> exemplaren) {
        CmmnModel model = aanroep.geef(id, () -> modellen.getCmmnModel(modelVan(id, exemplaren)));
        return Optional.ofNullable(model.findPlanItemByPlanItemDefinitionId(definitie))
                .or(() -> Optional.ofNullable(model.findPlanItem(definitie)))
                .orElseThrow(() -> DossierFout.ONBEKEND_ONDERDEEL.bij(definitie));
    }

    private String modelVan(DossierId id, List<PlanItemInstance> exemplaren) {
        return exemplaren.stream()
                .map(PlanItemInstance::getCaseDefinitionId)
                .findFirst()
                .orElseGet(() -> cases.createCaseInstanceQuery()
                        .caseInstanceId(id.toString())
                        .singleResult()
                        .getCaseDefinitionId());
    }

    /** Without a sentry: the engine keeps one enabled instance, one after another. */
    private PlanItemInstance zonderGebeurtenis(
            DossierId id, List<PlanItemInstance> exemplaren, PlanItem planItem, String sleutel) {
        List<PlanItemInstance> vrij = exemplaren.stream()
                .filter(e -> PlanItemInstanceState.ENABLED.equals(e.getState()))
                .filter(CmmnOnderdelen::isZonderSleutel)
                .toList();
        return enige(bedoeld(id, exemplaren, vrij, sleutel), planItem);
    }

    /**
     * The waiting instance; in the same stage more than one is a leftover of a jump by hand (activating a repeating part
     * leaves a second one waiting) and each would start, so those are ended.
     */
    private PlanItemInstance wachtend(
            DossierId id, List<PlanItemInstance> exemplaren, PlanItem planItem, String sleutel) {
        Map<String, List<PlanItemInstance>> perFase = exemplaren.stream()
                .filter(CmmnOnderdelen::wacht)
                .sorted(Comparator.comparing(PlanItemInstance::getCreateTime))
                .collect(Collectors.groupingBy(Klaarzetten::plek));
        List<PlanItemInstance> eerste =
                perFase.values().stream().map(wachtend -> wachtend.get(0)).toList();
        PlanItemInstance gekozen = enige(bedoeld(id, exemplaren, eerste, sleutel), planItem);
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

    /** In stages or cases beside each other those are meant whose stage or case has the same key. */
    private List<PlanItemInstance> bedoeld(
            DossierId id, List<PlanItemInstance> alle, List<PlanItemInstance> vrij, String sleutel) {
        return alle.stream().map(Klaarzetten::plek).distinct().count() < 2
                ? vrij
                : vrij.stream()
                        .filter(e -> sleutel.equals(aanroep.geef(id, () -> sleutelEromheen(e))))
                        .toList();
    }

    private static String plek(PlanItemInstance exemplaar) {
        return exemplaar.getCaseInstanceId() + "/" + exemplaar.getStageInstanceId();
    }

    /** The key of the stage around an instance, or else of the case it is in; empty text without one. */
    private String sleutelEromheen(PlanItemInstance exemplaar) {
        Object sleutel = exemplaar.getStageInstanceId() == null
                ? cases.getVariable(exemplaar.getCaseInstanceId(), Variabelen.SLEUTEL)
                : cases.getLocalVariable(exemplaar.getStageInstanceId(), Variabelen.SLEUTEL);
        return sleutel == null ? "" : sleutel.toString();
    }

    /** The open listener that triggers this instance, in its own stage if it stands there. */
    private String luisteraar(DossierId id, PlanItem planItem, PlanItemInstance exemplaar) {
        return planItem.getEntryCriteria().stream()
                .map(Klaarzetten::bron)
                .flatMap(Optional::stream)
                .flatMap(bron -> onderdelen.lopende(id, bron.getId()).stream())
                .filter(gebeurtenis -> PlanItemInstanceState.AVAILABLE.equals(gebeurtenis.getState()))
                .filter(gebeurtenis -> gebeurtenis.getCaseInstanceId().equals(exemplaar.getCaseInstanceId()))
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
