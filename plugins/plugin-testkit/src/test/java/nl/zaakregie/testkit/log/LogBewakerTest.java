package nl.zaakregie.testkit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class LogBewakerTest {

    private final String bsn = Gezin.SANNE.bsn().orElseThrow().waarde();

    @Test
    void vindtElkBsnEnElkeAchternaam() {
        for (String verboden : Gezin.alleBsns()) {
            assertThat(LogBewaker.zoekPersoonsgegevens("x" + verboden + "y")).hasSize(1);
        }
        for (String verboden : Gezin.alleAchternamen()) {
            assertThat(LogBewaker.zoekPersoonsgegevens("mevrouw " + verboden + ", dossier"))
                    .hasSize(1);
        }
    }

    @Test
    void herhaaltNietWatHijVindt() {
        assertThat(LogBewaker.zoekPersoonsgegevens("bsn=" + bsn + " Yilmaz").toString())
                .doesNotContain(bsn)
                .doesNotContain("Yilmaz");
    }

    @Test
    void laatGewoneTekstDoor() {
        assertThat(LogBewaker.zoekPersoonsgegevens("Boerderij, veenweide, dossier=123456789, mw-jansen"))
                .isEmpty();
    }

    @Test
    void noemtDeRegelInEenLogbestand(@TempDir Path map) throws IOException {
        Path log = Files.writeString(map.resolve("app.log"), "schoon\nnog schoon\npersoon " + bsn + "\n");

        assertThat(LogBewaker.zoekPersoonsgegevens(log))
                .singleElement()
                .asString()
                .startsWith("regel 3: BSN");
    }

    @Test
    void luistertMeeEnGeeftDoor() {
        ByteArrayOutputStream oorspronkelijk = new ByteArrayOutputStream();
        Meeluisteraar meeluisteraar = new Meeluisteraar(new PrintStream(oorspronkelijk, true, StandardCharsets.UTF_8));

        meeluisteraar.alsStroom().println("persoon " + bsn);

        assertThat(oorspronkelijk.toString(StandardCharsets.UTF_8)).contains(bsn);
        assertThat(LogBewaker.zoekPersoonsgegevens(meeluisteraar.neem())).hasSize(1);
        assertThat(meeluisteraar.neem()).isEmpty();
    }

    @Test
    void keurtEenTestDieLektAfEnEenSchoneTestNiet() {
        PrintStream fout = System.err;
        System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        EngineExecutionResults uitslag = EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(LekkendeProef.class))
                .execute();

        System.setErr(fout);
        uitslag.testEvents().assertStatistics(s -> s.started(2).succeeded(1).failed(1));
        assertThat(uitslag.testEvents().failed().stream()
                        .map(e -> e.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .orElseThrow()))
                .singleElement()
                .satisfies(reden -> assertThat(reden)
                        .hasMessageContaining("Persoonsgegevens in de log")
                        .hasMessageNotContaining(bsn));
    }
}
