package nl.zaakregie.runtime.modelbeheer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.cmmn.api.CmmnMigrationService;
import org.flowable.cmmn.api.CmmnRepositoryService;
import org.flowable.cmmn.api.migration.CaseInstanceMigrationBuilder;
import org.flowable.cmmn.api.migration.PlanItemDefinitionMappingBuilder;
import org.flowable.cmmn.api.repository.CaseDefinition;
import org.flowable.cmmn.engine.CmmnEngine;

/** Versions of case models in the engine and what differs between them. Thread-safe; a version never changes. */
class Casemodellen {

    private final CmmnRepositoryService modellen;
    private final CmmnMigrationService migraties;
    private final Map<String, Modelverschil> verschillen = new ConcurrentHashMap<>();

    Casemodellen(CmmnEngine motor) {
        this.modellen = motor.getCmmnRepositoryService();
        this.migraties = motor.getCmmnMigrationService();
    }

    CaseDefinition nieuwste(String model) {
        return modellen.createCaseDefinitionQuery().caseDefinitionKey(model).latestVersion().list().stream()
                .findFirst()
                .orElseThrow(() -> ModelbeheerFout.ONBEKEND_MODEL.bij(model));
    }

    List<CaseDefinition> anderen(String model, String nieuwste) {
        return modellen
                .createCaseDefinitionQuery()
                .caseDefinitionKey(model)
                .orderByCaseDefinitionVersion()
                .asc()
                .list()
                .stream()
                .filter(versie -> !versie.getId().equals(nieuwste))
                .toList();
    }

    Modelverschil verschil(String oud, String nieuw) {
        return verschillen.computeIfAbsent(
                oud + " " + nieuw,
                paar -> Modelverschil.tussen(modellen.getCmmnModel(oud), modellen.getCmmnModel(nieuw)));
    }

    /** A migration of the engine that also brings what is new. */
    CaseInstanceMigrationBuilder migratie(String oud, String nieuw) {
        CaseInstanceMigrationBuilder migratie =
                migraties.createCaseInstanceMigrationBuilder().migrateToCaseDefinition(nieuw);
        verschil(oud, nieuw)
                .nieuw()
                .forEach(definitie -> migratie.addMoveToAvailablePlanItemDefinitionMapping(
                        PlanItemDefinitionMappingBuilder.createMoveToAvailablePlanItemDefinitionMappingFor(definitie)));
        return migratie;
    }
}
