package nl.zaakregie.signalen.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.signalen.domain.Adviesfeiten;
import nl.zaakregie.signalen.domain.Beoordelingsadvies;
import nl.zaakregie.signalen.domain.Beoordelingsadvies.Richting;
import nl.zaakregie.signalen.domain.Betrouwbaarheid;
import nl.zaakregie.signalen.domain.SignaalFout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("AF-07.3")
class TabelAdviesregelsTest {

    private static final Adviesfeiten FEITEN = new Adviesfeiten(
            "melding", true, Betrouwbaarheid.GEVERIFIEERD, false, Optional.empty(), Optional.of(true), 2, 1);

    @Test
    void geeftDeFeitenAanDeTabelEnLeestHaarRij() {
        Map<String, Object> gevraagd = new HashMap<>();

        Beoordelingsadvies advies = new TabelAdviesregels((tabel, invoer) -> {
                    gevraagd.putAll(invoer);
                    return List.of(rij("koppelen"));
                })
                .adviseer(FEITEN);

        assertThat(advies).isEqualTo(new Beoordelingsadvies(Richting.KOPPELEN, true, "Er loopt iets"));
        assertThat(gevraagd)
                .isEqualTo(Map.of(
                        "soort",
                        "melding",
                        "trajecten",
                        "gevonden",
                        "betrouwbaarheid",
                        "geverifieerd",
                        "veiligheid",
                        false,
                        "hulpvraag",
                        true,
                        "aantal",
                        2,
                        "domeinen",
                        1));
    }

    @ParameterizedTest
    @MethodSource("onleesbaar")
    void weigertEenUitkomstDieHetNietBegrijpt(List<Beslisregel> rijen) {
        TabelAdviesregels regels = new TabelAdviesregels((tabel, invoer) -> rijen);

        assertThatThrownBy(() -> regels.adviseer(FEITEN))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(SignaalFout.ADVIES_ONBRUIKBAAR));
    }

    static Stream<List<Beslisregel>> onleesbaar() {
        return Stream.of(
                List.of(),
                List.of(rij("koppelen"), rij("starten")),
                List.of(rij("zelf weten")),
                List.of(new Beslisregel(Map.of("advies", "starten"))));
    }

    private static Beslisregel rij(String advies) {
        return new Beslisregel(Map.of("advies", advies, "informeren", true, "reden", "Er loopt iets"));
    }
}
