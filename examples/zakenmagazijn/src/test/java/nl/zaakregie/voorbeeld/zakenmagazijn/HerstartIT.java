package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproces;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Soapantwoord;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite.Vraag;

/** What survives the end of the process when the database does. */
class HerstartIT {

    private static final Map<String, String> ZAAK = Map.of(
            "identificatie",
            "9901Z000000000123",
            "zaaktype",
            "WMOHH",
            "referentienummer",
            "herstart-1",
            "tijdstipBericht",
            "20261124093000000");

    @OpElkeDatabase
    void kentNaEenHerstartZijnZakenEnBerichtenEnHerstelDeZaakmappen(Databasesoort soort) {
        TestDatabase database = soort.vers();
        String nummer;
        Soapantwoord eerste;
        try (Magazijnproces proces = Magazijnproces.op(database, Map.of())) {
            eerste = new Suite(proces).stuur(Vraag.CREEER_ZAAK, "creeerZaak-klein", ZAAK);
            nummer = nieuw(proces);
        }

        try (Magazijnproces proces = Magazijnproces.op(database, Map.of())) {
            Suite suite = new Suite(proces);
            assertThat(suite.stuur(Vraag.CREEER_ZAAK, "creeerZaak-klein", ZAAK)).isEqualTo(eerste);
            assertThat(suite.stuur(Vraag.GEEF_LIJST_ZAAKDOCUMENTEN, "geefLijstZaakdocumenten", ZAAK)
                            .status())
                    .isEqualTo(200);
            assertThat(nieuw(proces)).isGreaterThan(nummer);
        }
    }

    private static String nieuw(Magazijnproces proces) {
        return new Suite(proces)
                .stuur(Vraag.GENEREER_ZAAKIDENTIFICATIE, "genereerZaakIdentificatie", Map.of())
                .waarde("identificatie");
    }
}
