package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproef;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Soapantwoord;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite.Vraag;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Web;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchakelaarIT extends Magazijnproef {

    SchakelaarIT() {
        super(Databasesoort.H2, Map.of("zakenmagazijn.schakelaar.vertraging", "3s"));
    }

    @AfterEach
    void zetAan() {
        schakel("aan");
    }

    @Test
    void staatAanTotIemandHemOmzet() {
        assertThat(Web.get(proces.adres("/schakelaar")).body()).contains("\"stand\":\"aan\"");

        schakel("uit");

        assertThat(Web.get(proces.adres("/schakelaar")).body()).contains("\"stand\":\"uit\"");
        assertThat(Web.get(proces.adres("/actuator/health")).statusCode()).isEqualTo(200);
    }

    @Test
    void verwerktNietsAlsHijUitStaat() {
        String zaak = nieuweZaakidentificatie();
        schakel("uit");

        assertThat(maak(suite, zaak).status()).isEqualTo(503);
        assertThat(dms().zaakmapBestaat(zaak)).isInstanceOf(CmisAntwoord.NietBezorgd.class);

        schakel("aan");
        assertThat(details(zaak).elementen("object")).isEmpty();
    }

    @Test
    void verwerktWelMaarAntwoordtTeLaatAlsHijTraagStaat() {
        String zaak = nieuweZaakidentificatie();
        Suite ongeduldig = new Suite(proces, Duration.ofSeconds(1));
        schakel("traag");

        assertThatThrownBy(() -> maak(ongeduldig, zaak)).isInstanceOf(UncheckedIOException.class);

        schakel("aan");
        assertThat(details(zaak).waarde("omschrijving")).isEqualTo("Hulp bij het huishouden");
        assertThat(inzage("zaken")).contains(zaak);
    }

    @Test
    void weigertFunctioneelAlsHijWeigertStaat() {
        String zaak = nieuweZaakidentificatie();
        schakel("weigert");

        Soapantwoord geweigerd = maak(suite, zaak);
        Soapantwoord vraag = details(zaak);

        assertThat(geweigerd.foutcode()).isEqualTo("StUF052");
        assertThat(geweigerd.foutsoort()).isEqualTo("Fo03");
        assertThat(geweigerd.waarde("plek")).isEqualTo("client");
        assertThat(vraag.foutsoort()).isEqualTo("Fo02");
        schakel("aan");
        assertThat(details(zaak).elementen("object")).isEmpty();
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

    private static Soapantwoord maak(Suite afzender, String zaak) {
        return afzender.stuur(
                Vraag.CREEER_ZAAK, "creeerZaak-klein", Map.of("identificatie", zaak, "zaaktype", "WMOHH"));
    }
}
