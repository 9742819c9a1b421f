package nl.zaakregie.triage;

import static nl.zaakregie.triage.Metingopstelling.INSTRUMENTEN;
import static nl.zaakregie.triage.Metingopstelling.LADDER;
import static nl.zaakregie.triage.Metingopstelling.ZRM;
import static nl.zaakregie.triage.Metingopstelling.ZRM_2013;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.triage.Instrument.Sleutel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentlezerTest {

    private static final String EIGEN = """
            {"instrument": "Eigen", "editie": "1", "variant": "standaard", "naam": "Eigen boom", "soort": "beslisboom",
             "adviezen": [{"code": "thuis", "naam": "Thuis"}],
             "vragen": [{"code": "v", "tekst": "Vraag?", "antwoorden": [{"code": "ja", "tekst": "Ja", "%s": "%s"}]}]}
            """;

    @TempDir
    Path map;

    @Test
    @Tag("AF-02.6")
    void leestDeMeegeleverdeInstrumentenZonderTekstenVanDeEigenaar() {
        assertThat(instrument(INSTRUMENTEN, ZRM).domeinen()).hasSize(13);
        assertThat(instrument(INSTRUMENTEN, ZRM_2013).domeinen()).hasSize(11);
        assertThat(instrument(INSTRUMENTEN, LADDER).niveaus()).hasSize(6);
        assertThat(INSTRUMENTEN.alle())
                .hasSize(4)
                .allSatisfy(i -> assertThat(i.criteria()).isEmpty());
    }

    @Test
    @Tag("AF-02.6")
    void eenInstrumentKomtErBijZonderCode() throws IOException {
        Files.writeString(map.resolve("eigen.json"), EIGEN.formatted("advies", "thuis"));

        Instrumenten gelezen = Instrumentlezer.lees(Optional.of(map), Optional.empty());

        assertThat(gelezen.vind(new Sleutel("Eigen", "1", "standaard"))).isPresent();
        assertThat(gelezen.alle()).hasSize(5);
    }

    @Test
    void leestCriteriaUitEenBestandVanDeGemeente() throws IOException {
        Path criteria = Files.writeString(map.resolve("criteria.json"), """
                [{"instrument": "ZRM", "editie": "2017", "variant": "volwassenen",
                  "criteria": {"financien": {"1": "een eigen tekst"}}}]
                """);

        Instrumenten gelezen = Instrumentlezer.lees(Optional.empty(), Optional.of(criteria));

        assertThat(instrument(gelezen, ZRM).criteria()).isEqualTo(Map.of("financien", Map.of(1, "een eigen tekst")));
        assertThat(instrument(gelezen, ZRM_2013).criteria()).isEmpty();
    }

    @Test
    void startNietOpEenBoomDieRondloopt() throws IOException {
        Files.writeString(map.resolve("rond.json"), EIGEN.formatted("naar", "v"));

        assertOnjuist(map);
    }

    @Test
    void startNietOpEenOnleesbaarBestandOfEenMapDieErNietIs() throws IOException {
        assertOnjuist(map.resolve("weg"));
        Files.writeString(map.resolve("stuk.json"), "{");
        assertOnjuist(map);
    }

    private static void assertOnjuist(Path map) {
        assertThatThrownBy(() -> Instrumentlezer.lees(Optional.of(map), Optional.empty()))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        f -> assertThat(f.foutcode()).isEqualTo(TriageFout.INSTRUMENT_ONJUIST));
    }

    private static Instrument instrument(Instrumenten instrumenten, Sleutel sleutel) {
        return instrumenten.vind(sleutel).orElseThrow();
    }
}
