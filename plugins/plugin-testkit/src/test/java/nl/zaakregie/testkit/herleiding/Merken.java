package nl.zaakregie.testkit.herleiding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which test classes carry which tag, found in the test sources below a folder. */
final class Merken {

    private static final Pattern MERK = Pattern.compile("@Tag\\(\"((?:INV|AF)-[0-9.]+)\"\\)");
    private static final Predicate<Path> TESTBRON = pad -> pad.toString().endsWith(".java")
            && pad.toString().replace('\\', '/').contains("/src/test/java/");

    private Merken() {}

    /** Tag to names of test classes, both in alphabetical order. */
    static SortedMap<String, SortedSet<String>> onder(Path wortel) {
        SortedMap<String, SortedSet<String>> gevonden = new TreeMap<>();
        try (Stream<Path> bestanden = Files.walk(wortel)) {
            bestanden.filter(TESTBRON).forEach(bron -> lees(bron, gevonden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gevonden;
    }

    private static void lees(Path bron, Map<String, SortedSet<String>> gevonden) {
        String klasse = bron.getFileName().toString().replace(".java", "");
        try {
            MERK.matcher(Files.readString(bron))
                    .results()
                    .forEach(m -> gevonden.computeIfAbsent(m.group(1), merk -> new TreeSet<>())
                            .add(klasse));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
