package nl.zaakregie.stuf.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.testhulp.Canoniek;
import nl.zaakregie.stuf.testhulp.GoudenBericht;
import nl.zaakregie.stuf.testhulp.OfficieelSchema;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every message that any service sends or gets has a golden file: its request, its answer where it has one of its own, and
 * the acknowledgements and faults that all share. That the mappers write and read exactly these is for the tests of the
 * mappers; here no message can be forgotten, and no file can go on lying about.
 */
class GoudenBerichtenTest {

    private static final Path MAP = Path.of("src/test/resources/berichten");
    private static final String ANTWOORD = "-antwoord";
    private static final Set<Berichtcode> EIGEN_ANTWOORD = Set.of(Berichtcode.LA01, Berichtcode.DU02);
    private static final List<Berichtcode> VAN_IEDEREEN = List.of(
            Berichtcode.BV01, Berichtcode.BV02, Berichtcode.BV03, Berichtcode.FO01, Berichtcode.FO02, Berichtcode.FO03);

    @Test
    void elkBerichtHeeftInElkeRichtingEenGoudenBestand() {
        List<String> bestanden = bestanden();

        assertThat(verwacht().keySet().stream()
                        .filter(naam -> bestanden.stream().noneMatch(bestand -> isVan(bestand, naam))))
                .as("berichten zonder gouden bestand")
                .isEmpty();
    }

    @Test
    void elkGoudenBestandHoortBijEenBericht() {
        assertThat(bestanden().stream()
                        .filter(bestand -> verwacht().keySet().stream().noneMatch(naam -> isVan(bestand, naam))))
                .as("gouden bestanden van geen enkel bericht")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> elkGoudenBestandIsDatBerichtEnGaatOngewijzigdHeenEnTerug() {
        return bestanden().stream()
                .map(bestand -> DynamicTest.dynamicTest(bestand, () -> {
                    String bericht = GoudenBericht.lees(bestand);
                    byte[] octetten = bericht.getBytes(StandardCharsets.UTF_8);
                    try (GelezenBericht gelezen = new BerichtLezer().lees(new ByteArrayInputStream(octetten))) {
                        assertThat(gelezen.root()).isEqualTo(root(bestand));
                        assertThat(Canoniek.van(new BerichtSchrijver().schrijf(gelezen.root(), gelezen.inhoud())))
                                .isEqualTo(Canoniek.van(bericht));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> elkGoudenBestandIsGeldigVolgensDeStandaard() {
        OfficieelSchema.vereist();

        return bestanden().stream()
                .map(bestand ->
                        DynamicTest.dynamicTest(bestand, () -> OfficieelSchema.valideer(GoudenBericht.lees(bestand))));
    }

    /** Name of the file, and the root of the message in it. */
    private static Map<String, QName> verwacht() {
        Map<String, QName> namen = new TreeMap<>();
        for (StufService service : StufService.values()) {
            String naam = versie(service) + "/" + service.operatienaam();
            namen.put(naam, service.root());
            if (EIGEN_ANTWOORD.contains(service.antwoordcode())) {
                namen.put(naam + ANTWOORD, service.antwoordRoot());
            }
        }
        VAN_IEDEREEN.forEach(
                code -> namen.put(versie(StufService.STUF_BV01) + "/" + code.code(), BevestigingMapper.root(code)));
        return namen;
    }

    /** A variant has something behind the name; an answer is no variant of its question. */
    private static boolean isVan(String bestand, String naam) {
        String rest = bestand.startsWith(naam) ? bestand.substring(naam.length()) : "?";
        return rest.isEmpty() || rest.startsWith("-") && !rest.startsWith(ANTWOORD);
    }

    private static QName root(String bestand) {
        return verwacht().entrySet().stream()
                .filter(bericht -> isVan(bestand, bericht.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String versie(StufService service) {
        return service.versie().name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private static List<String> bestanden() {
        try (Stream<Path> bestanden = Files.walk(MAP)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".xml"))
                    .map(bestand -> MAP.relativize(bestand)
                            .toString()
                            .replace('\\', '/')
                            .replace(".xml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
