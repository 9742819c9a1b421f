package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.api.termijn.Termijn;
import nl.zaakregie.api.termijn.Werkkalender;
import nl.zaakregie.testkit.database.Databasesoort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every statutory term, from its first day to its last, in the Dutch calendar. */
@Tag("AF-13.2")
class TermijnenIT {

    @ParameterizedTest(name = "{0} {1} {2}: {4} -> {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # soort            | wet             | spoed | commissie | begin      | einde      | grondslag
            melding             | wmo             |       |           | 2026-11-13 | 2026-12-28 | Wmo 2015 art. 2.3.2
            aanvraag            | wmo             |       |           | 2027-03-12 | 2027-03-30 | Wmo 2015 art. 2.3.5 lid 2
            eerstegesprek       | wgs             | true  |           | 2026-12-24 | 2026-12-30 | Wgs art. 4
            eerstegesprek       | wgs             |       |           | 2027-04-07 | 2027-05-07 | Wgs art. 4
            aanvraag            | wgs             |       |           | 2027-03-22 | 2027-05-18 | Wgs art. 4a
            voorschot           | participatiewet |       |           | 2026-12-04 | 2027-01-04 | Participatiewet art. 52
            aanvraag            | participatiewet |       |           | 2026-11-24 | 2027-01-19 | Awb art. 4:13
            hersteltermijn      |                 |       |           | 2026-12-12 | 2026-12-28 | Awb art. 4:5 en 4:15
            buitenbehandeling   |                 |       |           | 2027-03-30 | 2027-04-28 | Awb art. 4:5 lid 4
            ingebrekestelling   |                 |       |           | 2026-11-24 | 2026-12-08 | Awb art. 4:17
            dwangsom            |                 |       |           | 2026-11-14 | 2026-12-28 | Awb art. 4:17
            bezwaar             |                 |       |           | 2026-11-20 | 2027-01-04 | Awb art. 6:7 en 6:8
            beslissingopbezwaar |                 |       | true      | 2026-11-24 | 2027-02-16 | Awb art. 7:10
            beslissingopbezwaar |                 |       |           | 2026-11-24 | 2027-01-05 | Awb art. 7:10
            beroep              |                 |       |           | 2027-03-24 | 2027-05-07 | Awb art. 6:7
            klacht              |                 |       | true      | 2026-11-24 | 2027-02-02 | Awb art. 9:11
            klacht              |                 |       |           | 2026-11-13 | 2026-12-28 | Awb art. 9:11
            """)
    void eindigtOpEenWerkdag(
            String soort,
            String wet,
            Boolean spoed,
            Boolean commissie,
            LocalDate begin,
            LocalDate einde,
            String grondslag) {
        Map<String, Object> invoer = new HashMap<>();
        invoer.put("soort", soort);
        invoer.put("wet", wet == null ? "" : wet);
        invoer.put("spoed", spoed != null);
        invoer.put("commissie", commissie != null);
        Regiehost host = Regiehost.op(Databasesoort.H2);

        Beslisregel regel =
                host.bean(Beslissingen.class).beslis("termijnen", invoer).get(0);

        assertThat(termijn(regel).einde(begin, 0, host.bean(Werkkalender.class)))
                .isEqualTo(einde);
        assertThat(regel.tekst("grondslag")).contains(grondslag);
    }

    private static Termijn termijn(Beslisregel regel) {
        return new Termijn(
                regel.getal("duur").orElseThrow().intValueExact(),
                Termijn.Eenheid.valueOf(regel.tekst("eenheid").orElseThrow().toUpperCase(Locale.ROOT)),
                0,
                "");
    }
}
