package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A document that is larger than the heap of 256 MB, through zakenmagazijn and DMS and back, all in one process: 300 MB in every
 * build, 500 MB with {@code -Dstuf.groot.bytes=500000000}.
 */
class GrootDocumentIT {

    private static final long BYTES = Long.getLong("stuf.groot.bytes", 300_000_000L);

    @Test
    void gaatMetEenKleinGeheugenNaarHetDmsEnTerug() throws Exception {
        Process proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Grootproces.class.getName(),
                        Long.toString(BYTES))
                .redirectErrorStream(true)
                .start();
        try {
            String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(proces.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(uitvoer).endsWith("GELUKT\n");
            uitvoer.lines().filter(regel -> regel.startsWith("heen")).forEach(System.out::println);
        } finally {
            proces.destroyForcibly();
        }
    }
}
