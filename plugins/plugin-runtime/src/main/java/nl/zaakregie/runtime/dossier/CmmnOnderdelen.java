package nl.zaakregie.runtime.dossier;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Onderdeel.Soort;
import nl.zaakregie.api.dossier.Onderdeel.Stand;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.runtime.motor.Variabelen;
import org.flowable.cmmn.api.CmmnHistoryService;
import org.flowable.cmmn.api.CmmnRuntimeService;
import org.flowable.cmmn.api.history.HistoricPlanItemInstance;
import org.flowable.cmmn.api.runtime.PlanItemDefinitionType;
import org.flowable.cmmn.api.runtime.PlanItemInstance;
import org.flowable.cmmn.api.runtime.PlanItemInstanceState;
import org.flowable.variable.api.history.HistoricVariableInstance;
import org.jspecify.annotations.Nullable;

/** Plan items of a case as the ports show them. */
class CmmnOnderdelen {

    private static final Set<String> BEGONNEN_OF_KLAAR = Set.of(
            PlanItemInstanceState.ACTIVE,
            PlanItemInstanceState.ASYNC_ACTIVE,
            PlanItemInstanceState.ENABLED,
            PlanItemInstanceState.DISABLED,
            PlanItemInstanceState.SUSPENDED);

    private final CmmnRuntimeService cases;
    private final CmmnHistoryService historie;
    private final Motoraanroep aanroep;

    CmmnOnderdelen(CmmnRuntimeService cases, CmmnHistoryService historie, Motoraanroep aanroep) {
        this.cases = cases;
        this.historie = historie;
        this.aanroep = aanroep;
    }

    /** Running and ended, in order of creation; those of the cases that this case started too. */
    List<Onderdeel> alle(DossierId id) {
        return aanroep.geef(id, () -> leesAlle(id));
    }

    private List<Onderdeel> leesAlle(DossierId id) {
        List<Onderdeel> gelezen = new ArrayList<>();
        Deque<String> zaken = new ArrayDeque<>(List.of(id.toString()));
        while (!zaken.isEmpty()) {
            String zaak = zaken.pop();
            Map<String, String> sleutels = sleutels(zaak);
            Map<String, HistoricPlanItemInstance> exemplaren = exemplaren(zaak);
            for (HistoricPlanItemInstance exemplaar : exemplaren.values()) {
                gelezen.add(onderdeel(exemplaar, sleutels, einde(exemplaar, exemplaren)));
                if (isZaaktaak(exemplaar.getPlanItemDefinitionType()) && exemplaar.getReferenceId() != null) {
                    zaken.push(exemplaar.getReferenceId());
                }
            }
        }
        gelezen.sort(Comparator.comparing(Onderdeel::gemaakt).thenComparing(Onderdeel::id));
        return List.copyOf(gelezen);
    }

    private Map<String, HistoricPlanItemInstance> exemplaren(String zaak) {
        Map<String, HistoricPlanItemInstance> perId = new LinkedHashMap<>();
        historie.createHistoricPlanItemInstanceQuery()
                .planItemInstanceCaseInstanceId(zaak)
                .list()
                .forEach(exemplaar -> perId.put(exemplaar.getId(), exemplaar));
        return perId;
    }

    /** What nobody began ends with the stage around it; the engine does so without writing it down. */
    private static Optional<Instant> einde(
            HistoricPlanItemInstance exemplaar, Map<String, HistoricPlanItemInstance> exemplaren) {
        HistoricPlanItemInstance fase = exemplaren.get(exemplaar.getStageInstanceId());
        return exemplaar.getEndedTime() != null || fase == null
                ? moment(exemplaar.getEndedTime())
                : einde(fase, exemplaren);
    }

    private static boolean isZaaktaak(String type) {
        return PlanItemDefinitionType.CASE_TASK.equals(type);
    }

    private Map<String, String> sleutels(String zaak) {
        Map<String, String> perExemplaar = new HashMap<>();
        for (HistoricVariableInstance variabele : historie.createHistoricVariableInstanceQuery()
                .caseInstanceId(zaak)
                .variableName(Variabelen.SLEUTEL)
                .list()) {
            if (variabele.getSubScopeId() != null) {
                perExemplaar.put(variabele.getSubScopeId(), String.valueOf(variabele.getValue()));
            }
        }
        return perExemplaar;
    }

    /**
     * Instances of a definition that have not ended, with their local variables. Also found by plan item id, and in the
     * cases that this case started.
     */
    List<PlanItemInstance> lopende(DossierId id, String definitie) {
        return aanroep.geef(id, () -> leesLopende(id, definitie));
    }

    private List<PlanItemInstance> leesLopende(DossierId id, String definitie) {
        List<PlanItemInstance> gelezen = new ArrayList<>();
        Deque<String> zaken = new ArrayDeque<>(List.of(id.toString()));
        while (!zaken.isEmpty()) {
            for (PlanItemInstance exemplaar : lopendeOfZaaktaken(zaken.pop(), definitie)) {
                if (isVan(exemplaar, definitie)) {
                    gelezen.add(exemplaar);
                }
                if (isZaaktaak(exemplaar.getPlanItemDefinitionType()) && exemplaar.getReferenceId() != null) {
                    zaken.push(exemplaar.getReferenceId());
                }
            }
        }
        return gelezen;
    }

    /** Not the whole case: of ninety parts one or two are meant. */
    private List<PlanItemInstance> lopendeOfZaaktaken(String zaak, String definitie) {
        return cases.createPlanItemInstanceQuery()
                .caseInstanceId(zaak)
                .or()
                .planItemDefinitionId(definitie)
                .planItemInstanceElementId(definitie)
                .planItemDefinitionType(PlanItemDefinitionType.CASE_TASK)
                .endOr()
                .includeLocalVariables()
                .list();
    }

    private static boolean isVan(PlanItemInstance exemplaar, String definitie) {
        return definitie.equals(exemplaar.getPlanItemDefinitionId()) || definitie.equals(exemplaar.getElementId());
    }

    static boolean heeftSleutel(PlanItemInstance exemplaar, String sleutel) {
        return sleutel.equals(exemplaar.getPlanItemInstanceLocalVariables().get(Variabelen.SLEUTEL));
    }

    static boolean isZonderSleutel(PlanItemInstance exemplaar) {
        return !exemplaar.getPlanItemInstanceLocalVariables().containsKey(Variabelen.SLEUTEL);
    }

    static boolean isBegonnenOfKlaar(PlanItemInstance exemplaar) {
        return BEGONNEN_OF_KLAAR.contains(exemplaar.getState());
    }

    static boolean wacht(PlanItemInstance exemplaar) {
        return PlanItemInstanceState.AVAILABLE.equals(exemplaar.getState())
                || PlanItemInstanceState.WAITING_FOR_REPETITION.equals(exemplaar.getState());
    }

    /** How an instance stands now; inside an action of its own case: how it stood when the action began. */
    Onderdeel onderdeel(DossierId id, String exemplaarId, String sleutel) {
        HistoricPlanItemInstance exemplaar = aanroep.geef(
                id,
                () -> historie.createHistoricPlanItemInstanceQuery()
                        .planItemInstanceId(exemplaarId)
                        .singleResult());
        return onderdeel(exemplaar, Map.of(exemplaarId, sleutel), moment(exemplaar.getEndedTime()));
    }

    private static Onderdeel onderdeel(
            HistoricPlanItemInstance exemplaar, Map<String, String> sleutels, Optional<Instant> einde) {
        boolean metFase = einde.isPresent() && exemplaar.getEndedTime() == null;
        return new Onderdeel(
                exemplaar.getId(),
                exemplaar.getPlanItemDefinitionId(),
                Objects.requireNonNullElse(exemplaar.getName(), exemplaar.getPlanItemDefinitionId()),
                soort(exemplaar),
                metFase ? Stand.AFGEBROKEN : stand(exemplaar.getState()),
                Optional.ofNullable(sleutels.get(exemplaar.getId())),
                exemplaar.getCreateTime().toInstant(),
                einde);
    }

    private static Soort soort(HistoricPlanItemInstance exemplaar) {
        String type = exemplaar.getPlanItemDefinitionType();
        if (exemplaar.isStage()) {
            return Soort.FASE;
        }
        if (PlanItemDefinitionType.MILESTONE.equals(type)) {
            return Soort.MIJLPAAL;
        }
        if (type.endsWith("eventlistener")) {
            return Soort.GEBEURTENIS;
        }
        return type.endsWith("task") ? Soort.TAAK : Soort.OVERIG;
    }

    private static Stand stand(String toestand) {
        return switch (toestand) {
            case PlanItemInstanceState.ENABLED, PlanItemInstanceState.DISABLED -> Stand.KLAARGEZET;
            case PlanItemInstanceState.ACTIVE, PlanItemInstanceState.ASYNC_ACTIVE, PlanItemInstanceState.SUSPENDED ->
                Stand.ACTIEF;
            case PlanItemInstanceState.COMPLETED -> Stand.VOLTOOID;
            case PlanItemInstanceState.TERMINATED, PlanItemInstanceState.FAILED -> Stand.AFGEBROKEN;
            default -> Stand.BESCHIKBAAR;
        };
    }

    private static Optional<Instant> moment(@Nullable Date datum) {
        return Optional.ofNullable(datum).map(Date::toInstant);
    }
}
