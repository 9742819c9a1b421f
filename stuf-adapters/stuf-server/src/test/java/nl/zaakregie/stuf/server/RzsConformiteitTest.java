package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every line of the compliance lists of RZS 1.0 has a test that carries its tag, {@code RZS:<rol>-<nn>}, and the table in
 * {@code stuf-adapters/RZS-CONFORMITEIT.md} tells which. The table is written anew with {@code -Drzs.schrijven=true}.
 */
class RzsConformiteitTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Path TABEL = PROJECT.resolve("stuf-adapters/RZS-CONFORMITEIT.md");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(RZS:[a-z]+-\\d\\d)\"\\)");
    private static final Pattern METHODE = Pattern.compile("^ {4}(?:public )?void (\\w+)\\(");

    private static final Map<String, List<String>> LIJSTEN = lijsten();

    @Test
    void heeftVoorElkeRegelEenTestEnDeTabelKlopt() throws IOException {
        SortedMap<String, SortedSet<String>> tests = tests();

        assertThat(tests.keySet()).as("regels met een test").containsExactlyInAnyOrderElementsOf(regels());
        String tabel = tabel(tests);
        if (Boolean.getBoolean("rzs.schrijven")) {
            Files.writeString(TABEL, tabel);
        }
        assertThat(TABEL).content(StandardCharsets.UTF_8).isEqualTo(tabel);
    }

    private static List<String> regels() {
        return LIJSTEN.entrySet().stream()
                .flatMap(lijst -> Stream.iterate(1, n -> n + 1)
                        .limit(lijst.getValue().size())
                        .map(n -> tag(lijst.getKey(), n)))
                .toList();
    }

    private static String tag(String rol, int nummer) {
        return "RZS:%s-%02d".formatted(rol, nummer);
    }

    private static SortedMap<String, SortedSet<String>> tests() throws IOException {
        SortedMap<String, SortedSet<String>> gevonden = new TreeMap<>();
        for (String map : List.of("stuf-adapters", "zds-bridge", "plugins", "examples")) {
            try (Stream<Path> modules = Files.list(PROJECT.resolve(map))) {
                for (Path module : modules.sorted().toList()) {
                    zoek(module.resolve("src/test/java"), gevonden);
                }
            }
        }
        return gevonden;
    }

    private static void zoek(Path map, SortedMap<String, SortedSet<String>> gevonden) throws IOException {
        if (!Files.isDirectory(map)) {
            return;
        }
        try (Stream<Path> bestanden = Files.walk(map)) {
            for (Path bestand :
                    bestanden.filter(b -> b.toString().endsWith(".java")).toList()) {
                lees(bestand, gevonden);
            }
        }
    }

    private static void lees(Path bestand, SortedMap<String, SortedSet<String>> gevonden) throws IOException {
        SortedSet<String> tags = new TreeSet<>();
        String klasse = bestand.getFileName().toString().replace(".java", "");
        for (String regel : Files.readAllLines(bestand)) {
            Matcher tag = TAG.matcher(regel);
            Matcher methode = METHODE.matcher(regel);
            if (tag.find()) {
                tags.add(tag.group(1));
            } else if (methode.find()) {
                String test = klasse + "." + methode.group(1);
                tags.forEach(
                        t -> gevonden.computeIfAbsent(t, x -> new TreeSet<>()).add(test));
                tags.clear();
            }
        }
    }

    private static String tabel(SortedMap<String, SortedSet<String>> tests) {
        StringBuilder tekst = new StringBuilder("""
                # RZS 1.0: de nalevingslijsten en onze tests

                Gemaakt uit de tags van de tests (`RzsConformiteitTest`, schrijven met `-Drzs.schrijven=true`). Onze eigen tests; geen
                uitslag van het StUF Testplatform.
                """);
        LIJSTEN.forEach((rol, lijst) -> {
            tekst.append("\n## ").append(rol).append("\n\n| nr | dienst | test |\n|---|---|---|\n");
            for (int i = 0; i < lijst.size(); i++) {
                tekst.append("| ")
                        .append(i + 1)
                        .append(" | ")
                        .append(lijst.get(i))
                        .append(" | ");
                tekst.append(String.join(", ", tests.getOrDefault(tag(rol, i + 1), new TreeSet<>())))
                        .append(" |\n");
            }
        });
        return tekst.toString();
    }

    private static Map<String, List<String>> lijsten() {
        Map<String, List<String>> lijsten = new LinkedHashMap<>();
        lijsten.put(
                "regiesysteem",
                lijst(
                        "genereerZaakidentificatie en creeerZaak GP,creeerZaak LP,creeerZaak DP,genereerDocumentidentificatie,"
                                + "voegZaakdocumentToe,geefZaakdocumentBewerken,updateZaakdocument,updateZaak GP,updateZaak LP,"
                                + "updateZaak DP,actualiseerZaakstatus,notificeerOverZaak,geefZaakstatus,geefZaakdetails,"
                                + "geefLijstZaakdocumenten,geefZaakdocumentLezen,overdragenZaak"));
        String zaken =
                "genereerZaakidentificatie,creeerZaak GP,creeerZaak LP,creeerZaak DP,genereerDocumentidentificatie,"
                        + "voegZaakdocumentToe,geefZaakdocumentBewerken,updateZaakdocument,updateZaak GP,updateZaak LP,"
                        + "updateZaak DP,actualiseerZaakstatus,geefZaakstatus,geefZaakdetails,geefLijstZaakdocumenten,"
                        + "geefZaakdocumentLezen";
        lijsten.put("zaaksysteem", lijst(zaken));
        lijsten.put("zakenmagazijn", lijst(zaken.replace("geefZaakdocumentBewerken,", "")));
        lijsten.put(
                "abonnementenbeheer",
                Stream.of("creeer zaak", "document", "update zaak", "zaakstatus", "update zaakdocument")
                        .flatMap(g -> Stream.of("initieerNotificeerOverZaak, " + g, "notificeerOverZaak, " + g))
                        .toList());
        lijsten.put(
                "backoffice",
                lijst(zaken.replace("geefZaakstatus", "notificeerOverZaak,geefZaakstatus") + ",overdragenZaak"));
        lijsten.put("servicebus", lijst("initieerNotificeerOverZaak"));
        return lijsten;
    }

    private static List<String> lijst(String tekst) {
        return Arrays.asList(tekst.split(","));
    }
}
