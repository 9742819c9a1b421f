package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.modellen.Tekenblad.Punt;
import nl.zaakregie.modellen.Tekenblad.Vlak;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.cmmn.converter.CmmnXmlConverter;
import org.flowable.cmmn.model.CmmnModel;
import org.flowable.dmn.model.DmnDefinition;
import org.flowable.dmn.xml.converter.DmnXMLConverter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Every drawing is whole and readable, so that the usual modellers open it: all that is to be drawn is drawn once, nothing
 * lies over something else, what is inside something is drawn inside it, lines end where they belong; and what the schema of
 * the OMG allows is all there is, so that reading and writing a model loses nothing.
 */
class TekeningTest {

    private static final Path MODELLEN = Path.of("src", "main", "resources");
    private static final List<String> BPMN_KNOPEN = List.of("Task", "Event", "Gateway", "subProcess", "callActivity");

    private static final List<String> ZONDER_VERWIJZING = List.of(
            "vorm_",
            "lijn_na_",
            "diagram",
            "tekening_",
            "vlak_",
            "handmatig_",
            "herhaling_",
            "verplicht_",
            "voorwaarde_",
            "tijd_");
    private static final Set<String> REGELS = Set.of(
            "repetitionRule",
            "manualActivationRule",
            "requiredRule",
            "ifPart",
            "timerExpression",
            "conditionExpression",
            "timeDate",
            "multiInstanceLoopCharacteristics",
            "inputEntry",
            "outputEntry",
            "field");

    static List<Path> alle() throws IOException {
        try (Stream<Path> bestanden = Files.walk(MODELLEN)) {
            return bestanden
                    .filter(b -> b.toString().matches(".*\\.(cmmn\\.xml|bpmn20\\.xml|dmn)"))
                    .sorted()
                    .toList();
        }
    }

    static Stream<Path> cases() throws IOException {
        return alle().stream().filter(b -> b.toString().endsWith(".cmmn.xml"));
    }

    static Stream<Path> processen() throws IOException {
        return alle().stream().filter(b -> b.toString().endsWith(".bpmn20.xml"));
    }

    static Stream<Path> tabellen() throws IOException {
        return alle().stream().filter(b -> b.toString().endsWith(".dmn"));
    }

    @ParameterizedTest
    @MethodSource("processen")
    void tekentIedereStapEnIedereLijnVanEenProces(Path bestand) throws Exception {
        Tekenblad blad = Tekenblad.van(bestand);

        assertThat(blad.vlakken().keySet())
                .containsExactlyInAnyOrderElementsOf(blad.alle("*")
                        .filter(e -> BPMN_KNOPEN.stream().anyMatch(e.getLocalName()::endsWith))
                        .map(e -> e.getAttribute("id"))
                        .toList());
        assertThat(blad.lijnen().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        blad.alle("sequenceFlow").map(e -> e.getAttribute("id")).toList());
    }

    @ParameterizedTest
    @MethodSource("tabellen")
    void tekentIedereTabel(Path bestand) throws Exception {
        Tekenblad blad = Tekenblad.van(bestand);

        assertThat(blad.vlakken().keySet())
                .containsExactlyElementsOf(
                        blad.alle("decision").map(e -> e.getAttribute("id")).toList());
    }

    @ParameterizedTest
    @MethodSource("alle")
    void legtNietsOverIetsAndersEnAllesInWaarHetBijHoort(Path bestand) throws Exception {
        Tekenblad blad = Tekenblad.van(bestand);
        Map<String, List<String>> perOuder = new TreeMap<>();
        blad.vlakken().keySet().stream()
                .filter(id -> !isOpDeRand(blad.element(id)))
                .forEach(id -> perOuder.computeIfAbsent(blad.staatIn(id).orElse(""), ouder -> new ArrayList<>())
                        .add(id));

        List<String> fouten = new ArrayList<>();
        perOuder.forEach((ouder, kinderen) -> {
            for (int i = 0; i < kinderen.size(); i++) {
                Vlak vlak = blad.vlak(kinderen.get(i));
                if (!ouder.isEmpty() && !blad.vlak(ouder).bevat(vlak)) {
                    fouten.add(kinderen.get(i) + " steekt uit " + ouder);
                }
                for (int j = i + 1; j < kinderen.size(); j++) {
                    if (vlak.overlapt(blad.vlak(kinderen.get(j)))) {
                        fouten.add(kinderen.get(i) + " ligt over " + kinderen.get(j));
                    }
                }
            }
        });
        assertThat(fouten).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("processen")
    void laatIedereLijnBijHaarStappenBeginnenEnEindigen(Path bestand) throws Exception {
        Tekenblad blad = Tekenblad.van(bestand);

        assertThat(blad.alle("sequenceFlow")).isNotEmpty().allSatisfy(lijn -> {
            List<Punt> punten = blad.lijnen().get(lijn.getAttribute("id"));
            assertThat(punten).hasSizeGreaterThanOrEqualTo(2);
            assertThat(blad.vlak(lijn.getAttribute("sourceRef")).raakt(punten.get(0)))
                    .as(lijn.getAttribute("id") + " begint bij " + lijn.getAttribute("sourceRef"))
                    .isTrue();
            assertThat(blad.vlak(lijn.getAttribute("targetRef")).raakt(punten.get(punten.size() - 1)))
                    .as(lijn.getAttribute("id") + " eindigt bij " + lijn.getAttribute("targetRef"))
                    .isTrue();
        });
    }

    /** On the border of what it starts; the line to it comes from what it waits for. */
    @ParameterizedTest
    @MethodSource("cases")
    void zetIederCriteriumOpDeRandVanZijnOnderdeelEnDeLijnErheen(Path bestand) throws Exception {
        Tekenblad blad = Tekenblad.van(bestand);

        assertThat(blad.alle("entryCriterion")).allSatisfy(criterium -> {
            Element onderdeel = (Element) criterium.getParentNode();
            assertThat(blad.vlak(onderdeel.getAttribute("id")).overlapt(blad.vlak(criterium.getAttribute("id"))))
                    .isTrue();
            List<String> wacht = blad.alle("sentry")
                    .filter(s -> s.getAttribute("id").equals(criterium.getAttribute("sentryRef")))
                    .flatMap(TekeningTest::opGebeurtenissen)
                    .map(e -> e.getAttribute("id"))
                    .toList();
            assertThat(wacht).allSatisfy(deel -> {
                List<Punt> punten = blad.lijnen().get(deel);
                String bron = blad.element(deel).getAttribute("sourceRef");
                assertThat(blad.vlak(bron).raakt(punten.get(0)))
                        .as(deel + " bij " + bron)
                        .isTrue();
                assertThat(blad.vlak(criterium.getAttribute("id")).raakt(punten.get(punten.size() - 1)))
                        .as(deel)
                        .isTrue();
            });
        });
    }

    @ParameterizedTest
    @MethodSource("processen")
    void leestEnSchrijftEenProcesZonderVerlies(Path bestand) throws Exception {
        BpmnXMLConverter vertaler = new BpmnXMLConverter();
        vertaler.validateModel(() -> stroom(bestand));
        BpmnModel eerst = vertaler.convertToBpmnModel(lezer(Files.readAllBytes(bestand)));

        byte[] geschreven = vertaler.convertToXML(eerst);
        BpmnModel daarna = vertaler.convertToBpmnModel(lezer(geschreven));

        assertThat(kaart(daarna.getLocationMap()))
                .isEqualTo(kaart(eerst.getLocationMap()))
                .isNotEmpty();
        assertThat(lijnen(daarna.getFlowLocationMap())).isEqualTo(lijnen(eerst.getFlowLocationMap()));
        zonderVerlies(Files.readAllBytes(bestand), geschreven);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leestEnSchrijftEenZaakZonderVerlies(Path bestand) throws Exception {
        CmmnXmlConverter vertaler = new CmmnXmlConverter();
        CmmnModel eerst = vertaler.convertToCmmnModel(() -> stroom(bestand), true, false);

        byte[] geschreven = vertaler.convertToXML(eerst);
        CmmnModel daarna = vertaler.convertToCmmnModel(() -> new ByteArrayInputStream(geschreven), false, false);

        assertThat(plaatsen(daarna.getLocationMap()))
                .isEqualTo(plaatsen(eerst.getLocationMap()))
                .isNotEmpty();
        zonderVerlies(Files.readAllBytes(bestand), geschreven);
    }

    @ParameterizedTest
    @MethodSource("tabellen")
    void leestEnSchrijftEenTabelZonderVerlies(Path bestand) throws Exception {
        DmnXMLConverter vertaler = new DmnXMLConverter();
        DmnDefinition eerst = vertaler.convertToDmnModel(() -> stroom(bestand), true, false);

        byte[] geschreven = vertaler.convertToXML(eerst);

        zonderVerlies(Files.readAllBytes(bestand), geschreven);
    }

    private static void zonderVerlies(byte[] gelezen, byte[] geschreven) throws XMLStreamException {
        assertThat(ids(geschreven)).containsAll(inhoud(gelezen));
        assertThat(regels(geschreven)).isEqualTo(zonderHerhaaldeWekker(regels(gelezen)));
    }

    /** The engine takes the repetition of a timer from its expression and does not write the rule beside it. */
    private static Map<String, Long> zonderHerhaaldeWekker(Map<String, Long> regels) {
        long wekkers = regels.getOrDefault("timerExpression", 0L);
        regels.computeIfPresent("repetitionRule", (naam, aantal) -> aantal - wekkers);
        return regels;
    }

    private static boolean isOpDeRand(Element element) {
        return element.getLocalName().endsWith("Criterion")
                || element.getLocalName().equals("boundaryEvent");
    }

    private static Stream<Element> opGebeurtenissen(Element sentry) {
        NodeList lijst = sentry.getElementsByTagNameNS("*", "planItemOnPart");
        return IntStream.range(0, lijst.getLength()).mapToObj(lijst::item).map(Element.class::cast);
    }

    private static Map<String, String> kaart(Map<String, GraphicInfo> plaatsen) {
        return plaatsen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().getX() + " " + e.getValue().getY() + " "
                                + e.getValue().getWidth() + " " + e.getValue().getHeight(),
                        (een, ander) -> een,
                        TreeMap::new));
    }

    private static Map<String, String> plaatsen(Map<String, org.flowable.cmmn.model.GraphicInfo> plaatsen) {
        return plaatsen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().getX() + " " + e.getValue().getY() + " "
                                + e.getValue().getWidth() + " " + e.getValue().getHeight(),
                        (een, ander) -> een,
                        TreeMap::new));
    }

    private static Map<String, String> lijnen(Map<String, List<GraphicInfo>> lijnen) {
        return lijnen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream()
                                .map(p -> p.getX() + "," + p.getY())
                                .collect(Collectors.joining(" ")),
                        (een, ander) -> een,
                        TreeMap::new));
    }

    /** Ids of what can be referred to: not of the drawing (compared by place) and not of rules (compared by number). */
    private static Set<String> inhoud(byte[] xml) throws XMLStreamException {
        Set<String> ids = ids(xml);
        ids.removeIf(id -> ZONDER_VERWIJZING.stream().anyMatch(id::startsWith));
        return ids;
    }

    /** How often each kind of rule and condition occurs. */
    private static Map<String, Long> regels(byte[] xml) throws XMLStreamException {
        Map<String, Long> aantallen = new TreeMap<>();
        XMLStreamReader lezer = lezer(xml);
        while (lezer.hasNext()) {
            if (lezer.next() == XMLStreamReader.START_ELEMENT && REGELS.contains(lezer.getLocalName())) {
                aantallen.merge(lezer.getLocalName(), 1L, Long::sum);
            }
        }
        return aantallen;
    }

    private static Set<String> ids(byte[] xml) throws XMLStreamException {
        Set<String> ids = new TreeSet<>();
        XMLStreamReader lezer = lezer(xml);
        while (lezer.hasNext()) {
            if (lezer.next() == XMLStreamReader.START_ELEMENT && lezer.getAttributeValue(null, "id") != null) {
                ids.add(lezer.getAttributeValue(null, "id"));
            }
        }
        return ids;
    }

    private static XMLStreamReader lezer(byte[] xml) throws XMLStreamException {
        XMLInputFactory fabriek = XMLInputFactory.newInstance();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return fabriek.createXMLStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8.name());
    }

    private static ByteArrayInputStream stroom(Path bestand) {
        try {
            return new ByteArrayInputStream(Files.readAllBytes(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
