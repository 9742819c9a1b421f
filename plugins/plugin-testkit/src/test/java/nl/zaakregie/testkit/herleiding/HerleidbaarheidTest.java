package nl.zaakregie.testkit.herleiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Keeps the table in {@code plugins/README.md} equal to the tags in the test sources. It is written with
 * {@code mvn -pl plugins/plugin-testkit -am test -Dtest=HerleidbaarheidTest -Dherleiding.schrijf=true}.
 */
class HerleidbaarheidTest {

    private static final Path WORTEL = Path.of("../..");
    private static final Path PAGINA = WORTEL.resolve("plugins/README.md");
    private static final String BEGIN = "<!-- herleiding:begin -->\n";
    private static final String EINDE = "<!-- herleiding:einde -->";

    private final List<Criterium> criteria = Criterium.alle();
    private final SortedMap<String, SortedSet<String>> merken = Merken.onder(WORTEL);

    @Test
    void iederCriteriumHeeftEenTestOfEenPlaatsInLaterWerk() {
        assertThat(criteria)
                .filteredOn(c -> c.later().isEmpty() && !merken.containsKey(c.merk()))
                .extracting(Criterium::merk)
                .as("geen enkele test draagt dit merk")
                .isEmpty();
    }

    @Test
    void iederMerkBestaat() {
        SortedSet<String> onbekend = new TreeSet<>(merken.keySet());
        criteria.forEach(c -> onbekend.remove(c.merk()));

        assertThat(onbekend).as("merk op een test, niet in criteria.txt").isEmpty();
    }

    @Test
    void tabelIsGelijkAanDeMerken() throws IOException {
        String pagina = Files.readString(PAGINA);
        String verwacht = pagina.substring(0, pagina.indexOf(BEGIN) + BEGIN.length())
                + tabel()
                + pagina.substring(pagina.indexOf(EINDE));
        if (Boolean.getBoolean("herleiding.schrijf")) {
            Files.writeString(PAGINA, verwacht);
        }

        assertThat(Files.readString(PAGINA))
                .as("de tabel loopt achter; schrijf haar opnieuw met -Dherleiding.schrijf=true")
                .isEqualTo(verwacht);
    }

    private String tabel() {
        return criteria.stream()
                .map(this::rij)
                .collect(Collectors.joining("", "| merk | eis | bewezen door |\n|---|---|---|\n", ""));
    }

    private String rij(Criterium c) {
        return "| %s | %s | %s |\n".formatted(c.merk(), c.omschrijving(), bewijs(c));
    }

    private String bewijs(Criterium c) {
        return merken.containsKey(c.merk())
                ? String.join(", ", merken.get(c.merk()))
                : "_later werk: %s_".formatted(c.later());
    }
}
