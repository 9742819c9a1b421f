package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.testkit.database.Databasesoort;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code ACTIES.md} equal to what the plugins offer. The file is written with
 * {@code mvn -pl cmmn-models -am test -Dtest=ActiesTest -Dacties.schrijf=true}.
 */
class ActiesTest {

    private static final Path BESTAND = Path.of("ACTIES.md");
    private static final String KOP = """
            # Acties

            Wat een model kan aanroepen met `flowable:delegateExpression`. Gegenereerd uit de plugins; niet met de hand wijzigen.
            Een *veld* geef je mee met `flowable:field`; een *gegeven* is een variabele van de zaak. Iedere actie in een herhaald
            onderdeel kent daarnaast de `sleutel` van dat onderdeel.

            | Actie | Plugin | Wat zij doet |
            |---|---|---|
            """;

    @Test
    void catalogusIsGelijkAanWatDePluginsBieden() throws IOException {
        String verwacht =
                catalogus(Regiehost.op(Databasesoort.H2).toepassing().getBeansOfType(Plugin.class).values().stream()
                        .sorted(Comparator.comparing(Plugin::id))
                        .toList());
        if (Boolean.getBoolean("acties.schrijf")) {
            Files.writeString(BESTAND, verwacht);
        }

        assertThat(Files.readString(BESTAND, StandardCharsets.UTF_8))
                .as("ACTIES.md loopt achter; schrijf hem opnieuw met -Dacties.schrijf=true")
                .isEqualTo(verwacht);
    }

    private static String catalogus(List<Plugin> plugins) {
        return plugins.stream()
                .flatMap(p -> p.acties().stream().map(a -> rij(p, a)))
                .collect(Collectors.joining("", KOP, ""));
    }

    private static String rij(Plugin plugin, CmmnActie actie) {
        return "| `${%s.%s}` | %s | %s |\n"
                .formatted(
                        plugin.id(),
                        actie.naam(),
                        plugin.naam(),
                        actie.omschrijving().replace("|", "\\|"));
    }
}
