package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README names every statutory term with its article, as the table has it. */
class TermijnentabelTest {

    private static final Path TABEL = Path.of("src", "main", "resources", "decisions", "termijnen.dmn");
    private static final Pattern REGEL = Pattern.compile("<rule id=\"(\\w+)\">(.*?)</rule>", Pattern.DOTALL);
    private static final Pattern CEL = Pattern.compile("Entry id=\"\\w+?_(\\w+)\"><text>\"?([^\"<]*)");
    private static final Pattern RIJ =
            Pattern.compile("^\\| `(\\w+)` \\| (.*?) \\| .* \\| (.*) \\| (.*) \\| (.*) \\|$", Pattern.MULTILINE);

    @Test
    void noemtIedereTermijnMetHaarArtikelZoalsDeTabelHaarHeeft() throws IOException {
        List<List<String>> tabel = REGEL.matcher(Files.readString(TABEL))
                .results()
                .map(regel -> rij(regel.group(1), cellen(regel.group(2))))
                .toList();
        String readme = Files.readString(Path.of("README.md"));
        String lijst =
                readme.substring(readme.indexOf("### Wettelijke termijnen"), readme.indexOf("Zonder vaste duur"));

        assertThat(RIJ.matcher(lijst).results().map(TermijnentabelTest::rij).toList())
                .containsExactlyElementsOf(tabel)
                .hasSizeGreaterThan(15);
    }

    private static Map<String, String> cellen(String regel) {
        return CEL.matcher(regel).results().collect(Collectors.toMap(cel -> cel.group(1), cel -> cel.group(2)));
    }

    private static List<String> rij(String id, Map<String, String> cel) {
        String verlenging = cel.get("uit_verlenging");
        return List.of(
                id,
                cel.get("wet").replace("-", ""),
                cel.get("uit_duur") + " " + cel.get("uit_eenheid"),
                verlenging.equals("0") ? "-" : verlenging + " weken",
                cel.get("uit_grondslag"));
    }

    private static List<String> rij(MatchResult rij) {
        return List.of(rij.group(1), rij.group(2).strip(), rij.group(3), rij.group(4), rij.group(5));
    }
}
