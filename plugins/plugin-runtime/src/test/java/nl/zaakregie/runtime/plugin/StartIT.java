package nl.zaakregie.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.zaakregie.runtime.proef.Proefhost;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the application does not start with, and what it says then. */
class StartIT {

    @Test
    void startNietMetEenModelDatEenOnbekendeActieNoemt(@TempDir Path map) throws IOException {
        Path cases = Files.createDirectories(map.resolve("cases"));
        Files.writeString(
                cases.resolve("fout.cmmn.xml"),
                Files.readString(Proefhost.modellen().resolve("cases/kort.cmmn.xml"))
                        .replace(
                                "<humanTask id=\"beoordelen\" name=\"Beoordelen\" flowable:candidateGroups=\"triagist\"/>",
                                "<task id=\"beoordelen\" flowable:type=\"java\""
                                        + " flowable:delegateExpression=\"${proef.bestaatNiet}\"/>"));

        assertThatThrownBy(() -> Proefhost.start(Databasesoort.H2.vers(), Proefhost.Toepassing.class, map))
                .isInstanceOfSatisfying(
                        StartGeweigerd.class,
                        geweigerd -> assertThat(geweigerd.bezwaren())
                                .singleElement()
                                .asString()
                                .contains("fout.cmmn.xml", "element beoordelen", "${proef.bestaatNiet}"));
    }

    @Test
    void startNietZonderDoelbindingEnProtocollering() {
        assertThatThrownBy(
                        () -> Proefhost.start(Databasesoort.H2.vers(), ZonderDoelbinding.class, Proefhost.modellen()))
                .isInstanceOf(StartGeweigerd.class)
                .hasMessageContainingAll("ZR-PLUGIN-0001", "doelbinding", "Inzage", "Toegang", "protocollering");
    }

    @Test
    void meldtGezondheidVanDePlugins() {
        HealthIndicator gezondheid =
                Proefhost.op(Databasesoort.H2).getBean("zaakregieHealthIndicator", HealthIndicator.class);

        assertThat(gezondheid.health().getStatus()).isEqualTo(Status.UP);
        assertThat(gezondheid.health().getDetails().get("plugins")).asString().contains("proef");
    }

    /** Everything but the ports of doelbinding and protocollering. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(classes = {PluginAutoConfiguration.class})
    static class ZonderDoelbinding {

        @Bean
        nl.zaakregie.api.gebruiker.Gebruikers gebruikers() {
            return VasteGebruikers.alle();
        }
    }
}
