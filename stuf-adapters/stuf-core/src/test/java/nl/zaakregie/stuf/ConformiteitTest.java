package nl.zaakregie.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.stuf.testhulp.Koppelvlaktag;
import nl.zaakregie.stuf.testhulp.Koppelvlaktag.Kant;
import org.junit.jupiter.api.Test;

/**
 * Keeps the conformance matrix in {@code stuf-adapters/README.md} equal to the tags on the tests. It is written with
 * {@code mvn -pl stuf-adapters/stuf-core -am test -Dtest=ConformiteitTest -Dconformiteit.schrijf=true}.
 */
class ConformiteitTest {

    private static final Path WORTEL = Path.of("../..");
    private static final Path BESTAND = Path.of("../README.md");
    private static final String BEGIN = "<!-- conformiteit: begin -->";
    private static final String EINDE = "<!-- conformiteit: einde -->";
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(koppelvlak:[^\"]+)\"\\)");

    /** Sides without a test of their own, and why; a side that has one needs no reason. */
    private static final Map<StufService, Map<Kant, String>> REDENEN = Map.of(
            StufService.STUF_BV03,
            Map.of(Kant.CLIENT, "wij bevestigen ontvangst altijd in het HTTP-antwoord zelf"),
            StufService.STUF_FO03,
            Map.of(Kant.CLIENT, "wij weigeren bij ontvangst altijd in het HTTP-antwoord zelf"));

    @Test
    void matrixIsGelijkAanDeTagsOpDeProeven() throws IOException {
        String matrix = matrix(proeven());
        String tekst = Files.readString(BESTAND, StandardCharsets.UTF_8);
        if (Boolean.getBoolean("conformiteit.schrijf")) {
            tekst = tekst.substring(0, tekst.indexOf(BEGIN) + BEGIN.length())
                    + "\n" + matrix
                    + tekst.substring(tekst.indexOf(EINDE));
            Files.writeString(BESTAND, tekst);
        }

        assertThat(tekst.substring(tekst.indexOf(BEGIN) + BEGIN.length() + 1, tekst.indexOf(EINDE)))
                .as("stuf-adapters/README.md loopt achter; schrijf de matrix opnieuw met -Dconformiteit.schrijf=true")
                .isEqualTo(matrix);
    }

    @Test
    void elkeDienstHeeftEenProefAlsClientEnAlsServerOfEenReden() {
        SortedMap<Koppelvlaktag, SortedSet<String>> proeven = proeven();

        assertThat(Arrays.stream(StufService.values())
                        .flatMap(service -> Arrays.stream(Kant.values())
                                .filter(kant -> !heeftProef(proeven, service, kant))
                                .filter(kant -> reden(service, kant).isEmpty())
                                .map(kant -> service + " " + kant)))
                .isEmpty();
    }

    private static boolean heeftProef(
            SortedMap<Koppelvlaktag, SortedSet<String>> proeven, StufService service, Kant kant) {
        return proeven.keySet().stream().anyMatch(tag -> tag.service() == service && tag.kant() == kant);
    }

    private static Optional<String> reden(StufService service, Kant kant) {
        return Optional.ofNullable(REDENEN.getOrDefault(service, Map.of()).get(kant));
    }

    private static String matrix(SortedMap<Koppelvlaktag, SortedSet<String>> proeven) {
        StringBuilder tekst = new StringBuilder("| Dienst | Versie | Rol | Kant | Proeven |\n|---|---|---|---|---|\n");
        proeven.forEach((tag, klassen) -> tekst.append("| %s | %s | %s | %s | %s |\n"
                .formatted(
                        Koppelvlaktag.dienst(tag.service()),
                        Koppelvlaktag.versie(tag.service()),
                        tag.rol(),
                        kant(tag.kant()),
                        String.join(", ", klassen))));
        tekst.append("\nZonder eigen proef:\n\n");
        Arrays.stream(StufService.values())
                .forEach(service -> Arrays.stream(Kant.values())
                        .filter(kant -> !heeftProef(proeven, service, kant))
                        .forEach(kant -> tekst.append("- %s %s als %s: %s\n"
                                .formatted(
                                        Koppelvlaktag.dienst(service),
                                        Koppelvlaktag.versie(service),
                                        kant(kant),
                                        reden(service, kant).orElse("?")))));
        return tekst.toString();
    }

    private static String kant(Kant kant) {
        return kant == Kant.CLIENT ? "client" : "server";
    }

    /** Test classes per tag, from the sources: the tests themselves live in modules that know this one. */
    private static SortedMap<Koppelvlaktag, SortedSet<String>> proeven() {
        return Stream.of("stuf-adapters", "zds-bridge", "examples")
                .map(WORTEL::resolve)
                .flatMap(ConformiteitTest::bronnen)
                .flatMap(bron -> tags(bron).stream().map(tag -> Map.entry(tag, naam(bron))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    private static Stream<Path> bronnen(Path map) {
        try (Stream<Path> bestanden = Files.walk(map)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".java"))
                    .filter(bestand -> bestand.toString().replace('\\', '/').contains("/src/test/java/"))
                    .filter(bestand -> !naam(bestand).startsWith("Koppelvlaktag")
                            && !naam(bestand).equals("ConformiteitTest"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Koppelvlaktag> tags(Path bron) {
        try {
            return TAG.matcher(Files.readString(bron, StandardCharsets.UTF_8))
                    .results()
                    .map(gevonden -> Koppelvlaktag.van(gevonden.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String naam(Path bron) {
        return bron.getFileName().toString().replace(".java", "");
    }
}
