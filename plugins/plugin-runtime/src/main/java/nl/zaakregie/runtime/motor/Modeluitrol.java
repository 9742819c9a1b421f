package nl.zaakregie.runtime.motor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.flowable.cmmn.api.CmmnRepositoryService;
import org.flowable.dmn.api.DmnRepositoryService;
import org.flowable.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings models into the engine, each in a deployment of its own and only when its content differs from the last one: one
 * changed file makes one new version, not a new version of everything. Nodes that start together take turns.
 */
public class Modeluitrol {

    private static final Logger log = LoggerFactory.getLogger(Modeluitrol.class);
    private static final String DEPLOYMENT = "zaakregie/";

    private final CmmnRepositoryService cases;
    private final RepositoryService processes;
    private final DmnRepositoryService decisions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactie;

    Modeluitrol(
            CmmnRepositoryService cases,
            RepositoryService processes,
            DmnRepositoryService decisions,
            JdbcClient jdbc,
            TransactionTemplate transactie) {
        this.cases = cases;
        this.processes = processes;
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.transactie = transactie;
    }

    void rolUit(List<Model> modellen) {
        transactie.executeWithoutResult(status -> {
            jdbc.sql("SELECT naam FROM zr_grendel WHERE naam = 'modellen' FOR UPDATE")
                    .query(String.class)
                    .single();
            modellen.forEach(this::rolUit);
        });
        log.info("Modellen gereed, aantal={}", modellen.size());
    }

    private void rolUit(Model model) {
        String resource = model.soort().resource(model.naam());
        String naam = DEPLOYMENT + resource;
        switch (model.soort()) {
            case CMMN ->
                cases.createDeployment()
                        .name(naam)
                        .enableDuplicateFiltering()
                        .addBytes(resource, model.inhoud())
                        .deploy();
            case BPMN ->
                processes
                        .createDeployment()
                        .name(naam)
                        .enableDuplicateFiltering()
                        .addBytes(resource, model.inhoud())
                        .deploy();
            case DMN ->
                decisions
                        .createDeployment()
                        .name(naam)
                        .enableDuplicateFiltering()
                        .addDmnBytes(resource, model.inhoud())
                        .deploy();
        }
    }

    /** XML of the newest version in the engine; empty when it knows no model by this key. */
    Optional<byte[]> nieuwste(Modelsoort soort, String sleutel) {
        return switch (soort) {
            case CMMN ->
                cases.createCaseDefinitionQuery().caseDefinitionKey(sleutel).latestVersion().list().stream()
                        .findFirst()
                        .map(d -> lees(cases.getResourceAsStream(d.getDeploymentId(), d.getResourceName())));
            case BPMN ->
                processes.createProcessDefinitionQuery().processDefinitionKey(sleutel).latestVersion().list().stream()
                        .findFirst()
                        .map(d -> lees(processes.getResourceAsStream(d.getDeploymentId(), d.getResourceName())));
            case DMN ->
                decisions.createDecisionQuery().decisionKey(sleutel).latestVersion().list().stream()
                        .findFirst()
                        .map(d -> lees(decisions.getResourceAsStream(d.getDeploymentId(), d.getResourceName())));
        };
    }

    private static byte[] lees(InputStream bron) {
        try (bron) {
            return bron.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Het model is niet te lezen", e);
        }
    }
}
