package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproces;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Web;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchakelaarIT {

    private static Magazijnproces proces;

    @BeforeAll
    static void start() {
        proces = Magazijnproces.op(Databasesoort.H2, Map.of());
    }

    @AfterAll
    static void stop() {
        proces.close();
    }

    @Test
    void staatAanTotIemandHemOmzet() {
        assertThat(Web.get(proces.adres("/schakelaar")).body()).contains("\"stand\":\"aan\"");

        assertThat(Web.post(proces.adres("/schakelaar"), "{\"stand\":\"uit\"}").body())
                .contains("\"stand\":\"uit\"");
        assertThat(Web.get(proces.adres("/stuf/BeantwoordVraag")).statusCode()).isEqualTo(503);
        assertThat(Web.get(proces.adres("/actuator/health")).statusCode()).isEqualTo(200);

        Web.post(proces.adres("/schakelaar"), "{\"stand\":\"aan\"}");
        assertThat(Web.get(proces.adres("/schakelaar")).body()).contains("\"stand\":\"aan\"");
    }

    @Test
    void weigertEenStandDieNietBestaat() {
        assertThat(Web.post(proces.adres("/schakelaar"), "{\"stand\":\"stuk\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void weigertEenFormulierVanEenWebpagina() {
        HttpRequest.Builder formulier = HttpRequest.newBuilder(URI.create(proces.adres("/schakelaar")))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{\"stand\":\"uit\"}"));

        assertThat(Web.stuur(formulier).statusCode()).isEqualTo(415);
    }

    @Test
    void laatHetDmsZonderWachtwoordGesloten() {
        assertThat(Web.get(proces.dmsAdres("/cmis/atom11")).statusCode()).isEqualTo(401);
    }
}
