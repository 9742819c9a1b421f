package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.zaakregie.api.gebruiker.Rol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What can be seen of a model without playing it. */
class ModelvormTest {

    private static final Path CASES = Path.of("src", "main", "resources", "cases");
    private static final Set<String> ROLLEN =
            Stream.of(Rol.values()).map(Rol::code).collect(java.util.stream.Collectors.toSet());

    static List<Path> modellen() throws IOException {
        try (Stream<Path> bestanden = Files.list(CASES)) {
            return bestanden.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void tekentIederOnderdeelEnIedereLijn(Path bestand) throws Exception {
        Element model = lees(bestand);
        List<String> getekend = Stream.concat(
                        elementen(model, "CMMNShape").stream(), elementen(model, "CMMNEdge").stream())
                .map(e -> e.getAttribute("cmmnElementRef"))
                .toList();

        List<String> teTekenen = Stream.of("casePlanModel", "planItem", "entryCriterion", "planItemOnPart")
                .flatMap(naam -> elementen(model, naam).stream())
                .map(e -> e.getAttribute("id"))
                .toList();

        assertThat(getekend).containsExactlyInAnyOrderElementsOf(teTekenen);
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void heeftUniekeIdsEnGeenScripts(Path bestand) throws Exception {
        Element model = lees(bestand);

        assertThat(elementen(model, "*").stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(Files.readString(bestand)).doesNotContain("script", "nl.zaakregie.api", "flowable:class");
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void noemtAlleenBestaandeRollen(Path bestand) throws Exception {
        assertThat(elementen(lees(bestand), "humanTask"))
                .isNotEmpty()
                .extracting(e -> e.getAttributeNS("http://flowable.org/cmmn", "candidateGroups"))
                .isSubsetOf(ROLLEN);
    }

    /** Without a listener of that name nobody can ask for one more instance. */
    @ParameterizedTest
    @MethodSource("modellen")
    void zetVoorIederHandmatigHerhaalbaarOnderdeelEenGebeurtenis(Path bestand) throws Exception {
        Element model = lees(bestand);
        List<String> luisteraars = elementen(model, "userEventListener").stream()
                .map(e -> e.getAttribute("id"))
                .toList();

        List<String> handmatig = elementen(model, "planItem").stream()
                .filter(e -> !elementen(e, "manualActivationRule").isEmpty()
                        && !elementen(e, "repetitionRule").isEmpty())
                .map(e -> e.getAttribute("definitionRef") + "Gevraagd")
                .toList();

        assertThat(luisteraars).containsAll(handmatig);
    }

    private static Element lees(Path bestand) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setNamespaceAware(true);
        return fabriek.newDocumentBuilder().parse(bestand.toFile()).getDocumentElement();
    }

    private static List<Element> elementen(Element ouder, String naam) {
        NodeList lijst = ouder.getElementsByTagNameNS("*", naam);
        return IntStream.range(0, lijst.getLength())
                .mapToObj(lijst::item)
                .map(Element.class::cast)
                .toList();
    }
}
