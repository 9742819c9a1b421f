package nl.zaakregie.stuf.fout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zaakregie.stuf.Berichtcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StufFoutcodeTest {

    private static final Pattern CODE = Pattern.compile("\"StUF\\d{3}\"");

    @ParameterizedTest
    @EnumSource(StufFoutcode.class)
    void pastInHetFoutbericht(StufFoutcode fout) {
        assertThat(fout.code()).hasSizeLessThanOrEqualTo(7).isEqualToIgnoringCase(fout.name());
        assertThat(fout.omschrijving()).isNotBlank().hasSizeLessThanOrEqualTo(200);
        assertThat(fout.soorten()).isNotEmpty();
        assertThat(StufFoutcode.van(fout.code())).contains(fout);
    }

    @Test
    void staatSchemafoutToeOpEenAsynchroonBericht() {
        assertThat(StufFoutcode.STUF055.soorten()).doesNotContain(Berichtcode.FO03);
        assertThat(StufFoutcode.STUF055.toegestaanAls(Berichtcode.FO03)).isTrue();
        assertThat(StufFoutcode.STUF016.toegestaanAls(Berichtcode.FO01)).isFalse();
    }

    /** One place to look, and no code on the wire that is not in the list of the standard. */
    @Test
    void staatNergensAnders() throws IOException {
        Path project = Path.of("").toAbsolutePath().getParent().getParent();
        List<String> elders = new ArrayList<>();
        for (String map : List.of("stuf-adapters", "zds-bridge", "plugins", "examples")) {
            try (Stream<Path> bestanden = Files.walk(project.resolve(map))) {
                for (Path bestand : bestanden
                        .filter(b -> b.toString().endsWith(".java"))
                        .filter(b -> b.toString().contains("/src/main/"))
                        .filter(b -> !b.endsWith("StufFoutcode.java"))
                        .toList()) {
                    if (CODE.matcher(Files.readString(bestand)).find()) {
                        elders.add(bestand.getFileName().toString());
                    }
                }
            }
        }

        assertThat(elders).isEmpty();
    }

    @Test
    void kortDetailsIn() {
        assertThat(new StufFout(StufFoutcode.STUF058, "x".repeat(3000)).details())
                .hasSize(StufFout.DETAILS_MAX);
    }
}
