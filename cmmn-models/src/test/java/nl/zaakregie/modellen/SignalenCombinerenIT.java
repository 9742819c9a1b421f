package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.signalen.application.TabelWeegregels;
import nl.zaakregie.signalen.domain.Feiten;
import nl.zaakregie.signalen.domain.Regeluitkomst;
import nl.zaakregie.testkit.database.Databasesoort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plays decision table signalenCombineren: one row per rule, and what makes the rule not apply. */
@Tag("AF-07.3")
class SignalenCombinerenIT {

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} {6} {7} {8} {9} -> {10}")
    @CsvSource(textBlock = """
            # soort,     aantal, domeinen, zelfde, kind,  adres, jeugd, spoed, veilig, wgs,   regels
            gebeurtenis,      1,        1,      1, false,     0,     0, false, false,  false, R8
            gebeurtenis,      1,        1,      1, false,     0,     0, true,  false,  false, ''
            gebeurtenis,      1,        1,      1, false,     0,     0, false, false,  true,  R11 R8
            gebeurtenis,      2,        1,      2, false,     0,     0, false, false,  false, ''
            gebeurtenis,      2,        2,      1, false,     0,     0, false, false,  false, R2
            gebeurtenis,      3,        1,      3, false,     0,     0, false, false,  false, R3
            melding,          1,        1,      1, false,     0,     0, false, false,  false, R12
            melding,          1,        1,      1, false,     0,     0, false, true,   false, R5 R12
            melding,          1,        1,      1, true,      2,     1, false, false,  false, R4 R6 R12
            melding,          2,        1,      2, false,     0,     2, false, false,  false, R7 R12
            opschaling,       1,        1,      1, false,     0,     0, false, false,  false, R10
            """)
    void geeftDeRegelsDieGelden(
            String soort,
            int aantal,
            int domeinen,
            int zelfde,
            boolean kind,
            int adres,
            int jeugd,
            boolean spoed,
            boolean veiligheid,
            boolean wgs,
            String regels) {
        Feiten feiten = new Feiten(soort, aantal, domeinen, zelfde, kind, adres, jeugd, spoed, veiligheid, wgs);

        List<Regeluitkomst> uitkomst =
                new TabelWeegregels(Regiehost.op(Databasesoort.H2).bean(Beslissingen.class)).weeg(feiten);

        assertThat(uitkomst)
                .extracting(u -> u.regel().split(" ")[0])
                .containsExactly(regels.isEmpty() ? new String[0] : regels.split(" "));
        assertThat(uitkomst)
                .filteredOn(u -> u.gevolg() == Regeluitkomst.Gevolg.ATTENDEREN)
                .allSatisfy(u -> assertThat(u.titel()).isPresent());
    }
}
