package nl.zaakregie.runtime.modelbeheer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flowable.cmmn.model.CmmnModel;
import org.flowable.cmmn.model.EventListener;
import org.flowable.cmmn.model.PlanItem;
import org.flowable.cmmn.model.PlanItemDefinition;
import org.flowable.cmmn.model.Stage;

/**
 * What differs between two versions of a case model, as far as running cases notice. The engine itself takes a plan item
 * that has gone for done, and then completes the case; so whatever is open in a part that has gone, is another kind of
 * part or stands elsewhere, may not be migrated.
 *
 * @param verdwenen by plan item id: why what is open there cannot go along
 * @param nieuw definitions of parts that appear in running cases at the migration
 * @param nietToegevoegd definitions of new parts that appear in new cases, and in stages that start later, only
 */
record Modelverschil(Map<String, String> verdwenen, List<String> nieuw, List<String> nietToegevoegd) {

    Modelverschil {
        verdwenen = Map.copyOf(verdwenen);
        nieuw = List.copyOf(nieuw);
        nietToegevoegd = List.copyOf(nietToegevoegd);
    }

    static Modelverschil tussen(CmmnModel oud, CmmnModel nieuw) {
        Map<String, PlanItem> was = onderdelen(oud);
        Map<String, PlanItem> wordt = onderdelen(nieuw);
        Map<String, String> verdwenen = new LinkedHashMap<>();
        was.forEach((id, onderdeel) ->
                bezwaar(onderdeel, Optional.ofNullable(wordt.get(id))).ifPresent(reden -> verdwenen.put(id, reden)));
        List<String> toe = new ArrayList<>();
        List<String> later = new ArrayList<>();
        wordt.forEach((id, onderdeel) -> {
            if (!was.containsKey(id)) {
                (komtErMeteenBij(onderdeel) ? toe : later).add(onderdeel.getDefinitionRef());
            }
        });
        return new Modelverschil(verdwenen, toe, later);
    }

    private static Map<String, PlanItem> onderdelen(CmmnModel model) {
        Map<String, PlanItem> perId = new LinkedHashMap<>();
        verzamel(model.getPrimaryCase().getPlanModel(), perId);
        return perId;
    }

    private static void verzamel(Stage fase, Map<String, PlanItem> perId) {
        for (PlanItem onderdeel : fase.getPlanItems()) {
            perId.put(onderdeel.getId(), onderdeel);
            if (onderdeel.getPlanItemDefinition() instanceof Stage dieper) {
                verzamel(dieper, perId);
            }
        }
    }

    private static Optional<String> bezwaar(PlanItem oud, Optional<PlanItem> nieuw) {
        if (nieuw.isEmpty()) {
            return Optional.of("staat niet meer in het nieuwe model");
        }
        PlanItem wordt = nieuw.get();
        if (!oud.getDefinitionRef().equals(wordt.getDefinitionRef())) {
            return Optional.of("verwijst naar een andere definitie");
        }
        if (soort(oud) != soort(wordt)) {
            return Optional.of("is een ander soort onderdeel geworden");
        }
        return fase(oud).equals(fase(wordt)) ? Optional.empty() : Optional.of("staat in een andere fase");
    }

    private static Class<? extends PlanItemDefinition> soort(PlanItem onderdeel) {
        return onderdeel.getPlanItemDefinition().getClass();
    }

    private static String fase(PlanItem onderdeel) {
        return onderdeel.getParentStage() == null
                ? ""
                : onderdeel.getParentStage().getId();
    }

    /** On its own the engine adds nothing. What waits for an event or a criterion can be added without doing anything. */
    private static boolean komtErMeteenBij(PlanItem onderdeel) {
        boolean bovenaan =
                onderdeel.getParentStage() == null || onderdeel.getParentStage().isPlanModel();
        boolean wacht = onderdeel.getPlanItemDefinition() instanceof EventListener
                || !onderdeel.getEntryCriteria().isEmpty();
        return bovenaan && wacht;
    }
}
