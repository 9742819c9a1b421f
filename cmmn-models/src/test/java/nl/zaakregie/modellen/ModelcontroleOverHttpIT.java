package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import nl.zaakregie.modellen.Regiehost.Antwoord;
import nl.zaakregie.testkit.database.Databasesoort;
import org.flowable.cmmn.api.CmmnRepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process designer offers a model and reads what is wrong. */
class ModelcontroleOverHttpIT {

    private static final String DEELPLAN = "deelplan.cmmn.xml";

    private final Regiehost host = Regiehost.op(Databasesoort.H2);

    @Test
    void keurtOnzeEigenModellenGoed() throws IOException {
        for (String model : new String[] {
            "cases/gezinsplan.cmmn.xml",
            "cases/deelplan.cmmn.xml",
            "cases/levensdomeinplan.cmmn.xml",
            "cases/signaal.cmmn.xml",
            "decisions/termijnen.dmn"
        }) {
            Antwoord antwoord = controleer("olijf", model.substring(model.indexOf('/') + 1), lees(model, xml -> xml));

            assertThat(antwoord.json().path("bruikbaar").asBoolean())
                    .as(antwoord.tekst())
                    .isTrue();
            assertThat(antwoord.json().path("bevindingen")).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            volgenDeelplan                                 | volgtDeelplan                    | true  | ZR-MODEL-0012 | volgenDeelplan
            flowable:candidateGroups="regisseur"           | flowable:candidateGroups="baas"  | false | ZR-MODEL-0008 | volgenDeelplan
            <milestone id="deelplanAfgerond"               | <planningTable/><milestone id="deelplanAfgerond" | false | ZR-MODEL-0002 | <planningTable> in plan_deelplan
            <repetitionRule id="herhaling_afstemmenUitvoerderGevraagd"/> | <requiredRule id="r"/> | true | ZR-MODEL-0013 | pi_afstemmenUitvoerderGevraagd
            name="Volgen deelplan" flowable                | name="Bel ${telefoon}" flowable  | false | ZR-MODEL-0007 | volgenDeelplan
            """)
    void zegtMetHetIdErbijWatErMisIs(String was, String wordt, boolean bruikbaar, String code, String element)
            throws IOException {
        Antwoord antwoord = controleer("olijf", DEELPLAN, lees("cases/" + DEELPLAN, xml -> xml.replace(was, wordt)));

        assertThat(antwoord.json().path("bruikbaar").asBoolean())
                .as(antwoord.tekst())
                .isEqualTo(bruikbaar);
        assertThat(StreamSupport.stream(antwoord.json().path("bevindingen").spliterator(), false)
                        .filter(b -> b.path("code").asText().equals(code)))
                .as(antwoord.tekst())
                .extracting(b -> b.path("element").asText())
                .contains(element);
    }

    @Test
    void laatOokDeMotorLezenEnBewaartNiets() throws IOException {
        long zaakmodellen = zaakmodellen();
        Antwoord antwoord = controleer(
                "olijf",
                DEELPLAN,
                lees(
                        "cases/" + DEELPLAN,
                        xml -> xml.replace("sentryRef=\"wacht_deelplanAfgerond_1\"", "sentryRef=\"bestaatNiet\"")));

        JsonNode bevinding = antwoord.json().path("bevindingen").path(0);
        assertThat(bevinding.path("code").asText()).as(antwoord.tekst()).isEqualTo("ZR-MODEL-0001");
        assertThat(zaakmodellen()).isEqualTo(zaakmodellen);
    }

    @Test
    void isAlleenVoorProcesontwerpersEnAlleenVoorModellen() {
        assertThat(controleer("jansen", DEELPLAN, "<a/>").status()).isEqualTo(403);
        assertThat(controleer("olijf", "plaatje.png", "<a/>").veld("code")).isEqualTo("ZR-MODELBEHEER-0001");
        assertThat(controleer("olijf", DEELPLAN, "<!DOCTYPE a><a/>")
                        .json()
                        .path("bruikbaar")
                        .asBoolean())
                .isFalse();
    }

    private long zaakmodellen() {
        return host.bean(CmmnRepositoryService.class)
                .createCaseDefinitionQuery()
                .count();
    }

    private Antwoord controleer(String gebruiker, String naam, String xml) {
        return host.postXml(gebruiker, "modellen/controle?naam=" + naam, xml);
    }

    private static String lees(String model, UnaryOperator<String> wijziging) throws IOException {
        return wijziging.apply(
                Files.readString(Path.of("src", "main", "resources").resolve(model)));
    }
}
