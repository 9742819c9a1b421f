package nl.zaakregie.runtime.motor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.zaakregie.runtime.proef.Proefhost;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.TestDatabase;
import org.flowable.cmmn.api.CmmnRepositoryService;
import org.flowable.dmn.api.DmnDecisionService;
import org.flowable.dmn.api.DmnRepositoryService;
import org.flowable.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Models as versions: a new one for what changed and for nothing else. */
class ModeluitrolIT {

    @Test
    void geeftAlleenEenGewijzigdModelEenNieuweVersie(@TempDir Path map) throws IOException {
        kopieer(Proefhost.modellen(), map);
        TestDatabase database = Databasesoort.H2.vers();
        try (ConfigurableApplicationContext eerste = start(database, map)) {
            assertThat(versies(eerste)).containsExactly("kort 1", "proeftraject 1");
        }
        Path kort = map.resolve("cases/kort.cmmn.xml");
        Files.writeString(kort, Files.readString(kort).replace("name=\"Beoordelen\"", "name=\"Opnieuw beoordelen\""));

        try (ConfigurableApplicationContext tweede = start(database, map)) {
            assertThat(versies(tweede)).containsExactly("kort 1", "kort 2", "proeftraject 1");
            assertThat(tweede.getBean(RepositoryService.class)
                            .createProcessDefinitionQuery()
                            .list())
                    .singleElement()
                    .satisfies(proces -> assertThat(proces.getVersion()).isEqualTo(1));
            assertThat(tweede.getBean(DmnRepositoryService.class)
                            .createDecisionQuery()
                            .list())
                    .singleElement()
                    .satisfies(besluit -> assertThat(besluit.getVersion()).isEqualTo(1));
        }
    }

    @Test
    void neemtEenBesluitMetEenBeslistabel() {
        DmnDecisionService besluiten = Proefhost.op(Databasesoort.H2).getBean(DmnDecisionService.class);

        Object besluit = besluiten
                .createExecuteDecisionBuilder()
                .decisionKey("proefbesluit")
                .variable("aantal", 2)
                .executeWithSingleResult()
                .get("besluit");

        assertThat(besluit).isEqualTo("meervoudig");
    }

    private static List<String> versies(ConfigurableApplicationContext host) {
        return host.getBean(CmmnRepositoryService.class).createCaseDefinitionQuery().list().stream()
                .map(zaak -> zaak.getKey() + " " + zaak.getVersion())
                .sorted()
                .toList();
    }

    private static ConfigurableApplicationContext start(TestDatabase database, Path map) {
        return Proefhost.start(database, Proefhost.Toepassing.class, map);
    }

    private static void kopieer(Path van, Path naar) throws IOException {
        try (Stream<Path> paden = Files.walk(van)) {
            paden.forEach(
                    pad -> kopieerBestand(pad, naar.resolve(van.relativize(pad).toString())));
        }
    }

    private static void kopieerBestand(Path van, Path naar) {
        try {
            if (Files.isDirectory(van)) {
                Files.createDirectories(naar);
            } else {
                Files.copy(van, naar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
