package nl.zaakregie.runtime.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.termijn.Termijn;
import nl.zaakregie.api.termijn.Termijn.Eenheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NederlandseKalenderTest {

    private final NederlandseKalender kalender = new NederlandseKalender();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-04-27",
                "2026-05-05",
                "2026-05-14",
                "2026-05-25",
                "2026-12-25",
                "2026-11-21",
                "2026-11-22",
                "2027-05-05",
                "2027-12-27"
            })
    void kentDeDagenVanDeAlgemeneTermijnenwet(LocalDate dag) {
        assertThat(kalender.isWerkdag(dag)).isEqualTo(dag.equals(LocalDate.of(2027, 12, 27)));
    }

    @ParameterizedTest
    @CsvSource({
        "WEKEN,2,0,2026-11-24,2026-12-08",
        "WEKEN,6,0,2026-11-13,2026-12-28",
        "WEKEN,8,0,2026-03-09,2026-05-04",
        "WEKEN,2,14,2026-11-28,2026-12-28",
        "DAGEN,42,0,2026-11-24,2027-01-05",
        "WERKDAGEN,3,0,2026-12-23,2026-12-29"
    })
    void laatEenTermijnNooitOpEenVrijeDagEindigen(
            Eenheid eenheid, int duur, int extra, LocalDate begin, LocalDate einde) {
        Termijn termijn = new Termijn(duur, eenheid, 0, "");

        assertThat(termijn.einde(begin, extra, kalender)).isEqualTo(einde);
    }

    @Test
    void leestEenTermijnUitDeEersteRegelVanDeTabel() {
        TabelTermijnen termijnen = new TabelTermijnen((beslissing, invoer) -> List.of(new Beslisregel(
                Map.of("duur", 8, "eenheid", "weken", "verlenging", 6, "grondslag", "Awb " + invoer.get("wet")))));

        assertThat(termijnen.vind("aanvraag", "jeugdwet", "jeugdhulp"))
                .isEqualTo(new Termijn(8, Eenheid.WEKEN, 6, "Awb jeugdwet"));
    }
}
