package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 300 MB there and back between client and server with a heap of 256 MB, in both forms. 500 MB through a whole zakenmagazijn is in
 * examples/zakenmagazijn. Property {@code stuf.groot.bytes}.
 */
class GrootDocumentIT {

    private static final long BYTES = Long.getLong("stuf.groot.bytes", 300_000_000L);

    @ParameterizedTest
    @ValueSource(strings = {"mtom", "base64"})
    void gaatMetEenKleinGeheugenHeenEnTerug(String vorm) throws Exception {
        Process proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Grootproces.class.getName(),
                        Long.toString(BYTES),
                        vorm)
                .redirectErrorStream(true)
                .start();
        try {
            String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(proces.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(uitvoer).endsWith("GELUKT\n");
            uitvoer.lines().filter(r -> r.startsWith("heen")).forEach(r -> System.out.println(vorm + ": " + r));
        } finally {
            proces.destroyForcibly();
        }
    }
}
