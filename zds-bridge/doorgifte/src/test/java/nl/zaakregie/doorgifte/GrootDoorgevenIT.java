package nl.zaakregie.doorgifte;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.zaakregie.testkit.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A document that is larger than the heap, passed on at once and kept for later; byte for byte. On PostgreSQL, since an
 * embedded database would share the heap. Property {@code stuf.groot.bytes}, in characters of base64.
 */
class GrootDoorgevenIT {

    private static final long TEKENS = Long.getLong("stuf.groot.bytes", 150_000_000L);

    @ParameterizedTest
    @ValueSource(strings = {"direct", "bewaard"})
    void gaatMetEenKleinGeheugenByteVoorByteDoor(String vorm) throws Exception {
        TestDatabase database = TestDatabase.postgres();
        Process proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx112m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Grootproces.class.getName(),
                        Long.toString(TEKENS),
                        vorm,
                        database.url(),
                        database.gebruikersnaam())
                .redirectErrorStream(true)
                .start();
        try {
            String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(proces.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(uitvoer).endsWith("GELUKT\n");
            uitvoer.lines().filter(r -> r.startsWith(vorm)).forEach(r -> System.out.println("doorgifte " + r));
        } finally {
            proces.destroyForcibly();
        }
    }
}
