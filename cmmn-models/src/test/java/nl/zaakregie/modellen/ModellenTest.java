package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.runtime.motor.Actiecatalogus;
import nl.zaakregie.runtime.motor.Model;
import nl.zaakregie.runtime.motor.ModelControle;
import nl.zaakregie.runtime.motor.Modelomgeving;
import nl.zaakregie.runtime.motor.Modelsoort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks every model against the catalogue of actions, without an engine. A designer checks a folder of his own with
 * {@code mvn -pl cmmn-models -am test -Dtest=ModellenTest -Dmodellen=/the/folder}.
 */
class ModellenTest {

    private static final Path VAN_ONS = Path.of("src", "main", "resources");
    private static final Pattern ACTIE = Pattern.compile("^\\| `\\$\\{(\\w+)\\.(\\w+)}`", Pattern.MULTILINE);
    private static final Pattern SLEUTEL = Pattern.compile("<(?:\\w+:)?(case|process|decision) id=\"([^\"]+)\"");

    static List<Path> modellen() throws IOException {
        try (Stream<Path> onze = bestanden(VAN_ONS);
                Stream<Path> proef = bestanden(Path.of("src", "test", "resources", "gemeentemodellen"));
                Stream<Path> eigen = bestanden(Path.of(System.getProperty("modellen", VAN_ONS.toString())))) {
            return Stream.of(onze, proef, eigen).flatMap(s -> s).distinct().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void heeftGeenFoutenEnGeenWaarschuwingen(Path bestand) throws IOException {
        String naam = String.valueOf(bestand.getFileName());
        Modelsoort soort = Modelsoort.van(naam).orElseThrow();

        assertThat(new ModelControle(catalogus()).controleer(lees(soort, bestand), omgeving()))
                .as("Wat er mis is in %s", bestand)
                .isEmpty();
    }

    private static Model lees(Modelsoort soort, Path bestand) throws IOException {
        return Model.van(soort, String.valueOf(bestand.getFileName()), Files.readString(bestand));
    }

    private static Stream<Path> bestanden(Path map) throws IOException {
        return Files.walk(map)
                .filter(pad -> Modelsoort.van(String.valueOf(pad.getFileName())).isPresent())
                .sorted();
    }

    /** As in {@code ACTIES.md}. */
    private static Actiecatalogus catalogus() throws IOException {
        Map<String, Map<String, CmmnActie>> perPlugin = new TreeMap<>();
        ACTIE.matcher(Files.readString(Path.of("ACTIES.md"), StandardCharsets.UTF_8))
                .results()
                .forEach(actie -> perPlugin
                        .computeIfAbsent(actie.group(1), plugin -> new HashMap<>())
                        .put(actie.group(2), new CmmnActie(actie.group(2), "-", c -> {})));
        return new Actiecatalogus() {
            @Override
            public Set<String> plugins() {
                return perPlugin.keySet();
            }

            @Override
            public Map<String, CmmnActie> acties(String plugin) {
                return perPlugin.getOrDefault(plugin, Map.of());
            }
        };
    }

    /** All models here; there is no former version to compare with. */
    private static Modelomgeving omgeving() throws IOException {
        StringBuilder alles = new StringBuilder();
        for (Path bestand : modellen()) {
            alles.append(Files.readString(bestand));
        }
        List<String> sleutels = SLEUTEL.matcher(alles)
                .results()
                .map(gevonden -> gevonden.group(1) + " " + gevonden.group(2))
                .toList();
        Map<Modelsoort, String> elementen =
                Map.of(Modelsoort.CMMN, "case", Modelsoort.BPMN, "process", Modelsoort.DMN, "decision");
        return new Modelomgeving() {
            @Override
            public boolean kent(Modelsoort soort, String sleutel) {
                return sleutels.contains(elementen.get(soort) + " " + sleutel);
            }

            @Override
            public Set<String> inGebruik(Modelsoort soort, String sleutel) {
                return Set.of();
            }
        };
    }
}
