package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproces;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Soapantwoord;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite.Vraag;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Web;
import org.junit.jupiter.api.Test;

/** What survives the end of the process when the database does. */
class HerstartIT {

    private static final Duration GEDULD = Duration.ofSeconds(20);

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

    @Test
    void ruimtHetBerichtenlogOpNaDeBewaartermijnEnMeldtFoutenAlsProbleem() {
        TestDatabase database = Databasesoort.H2.vers();
        try (Magazijnproces proces = Magazijnproces.op(database, Map.of())) {
            new Suite(proces).stuur(Vraag.CREEER_ZAAK, "creeerZaak-klein", ZAAK);
            await().atMost(GEDULD).until(() -> log(proces).contains("herstart-1"));
        }

        try (Magazijnproces proces =
                Magazijnproces.op(database, Map.of("zaakregie.berichtenlog.bewaartermijn", "1s"))) {
            await().atMost(GEDULD).until(() -> log(proces).equals("[]"));
            HttpResponse<String> onbekend =
                    Web.get(proces.adres("/api/v1/berichtenlog/00000000-0000-0000-0000-000000000001"));
            HttpResponse<String> fout = Web.get(proces.adres("/api/v1/berichtenlog?richting=zijwaarts"));

            assertThat(onbekend.statusCode()).isEqualTo(404);
            assertThat(soort(onbekend)).isEqualTo("application/problem+json");
            assertThat(onbekend.body()).contains("ZR-BERICHTENLOG-0001");
            assertThat(fout.statusCode()).isEqualTo(400);
            assertThat(soort(fout)).isEqualTo("application/problem+json");
            assertThat(fout.body()).doesNotContain("Exception");
        }
    }

    private static String log(Magazijnproces proces) {
        return Web.get(proces.adres("/api/v1/berichtenlog?referentienummer=herstart-1"))
                .body();
    }

    private static String soort(HttpResponse<String> antwoord) {
        return antwoord.headers().firstValue("Content-Type").orElse("");
    }

    private static String nieuw(Magazijnproces proces) {
        return new Suite(proces)
                .stuur(Vraag.GENEREER_ZAAKIDENTIFICATIE, "genereerZaakIdentificatie", Map.of())
                .waarde("identificatie");
    }
}
