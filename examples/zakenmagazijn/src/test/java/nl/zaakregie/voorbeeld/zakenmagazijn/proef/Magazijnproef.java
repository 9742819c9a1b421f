package nl.zaakregie.voorbeeld.zakenmagazijn.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.zaakregie.cmis.CmisProperties;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.cmis.Documentopslagen;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite.Vraag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A test of the running application; every test uses zaken of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Magazijnproef {

    private final Databasesoort soort;
    private final Map<String, String> instellingen;
    protected Magazijnproces proces;
    protected Suite suite;

    protected Magazijnproef(Databasesoort soort, Map<String, String> instellingen) {
        this.soort = soort;
        this.instellingen = instellingen;
    }

    @BeforeAll
    void start() {
        proces = maakProces(soort, instellingen);
        suite = new Suite(proces);
    }

    protected Magazijnproces maakProces(Databasesoort soort, Map<String, String> instellingen) {
        return Magazijnproces.op(soort, instellingen);
    }

    @AfterAll
    void stop() {
        proces.close();
    }

    protected String nieuweZaakidentificatie() {
        return suite.stuur(Vraag.GENEREER_ZAAKIDENTIFICATIE, "genereerZaakIdentificatie", Map.of())
                .waarde("identificatie");
    }

    protected String nieuweDocumentidentificatie() {
        return suite.stuur(Vraag.GENEREER_DOCUMENTIDENTIFICATIE, "genereerDocumentIdentificatie", Map.of())
                .waarde("identificatie");
    }

    /** A gezinsplan with everything in it. */
    protected String bestaandGezinsplan() {
        String zaak = nieuweZaakidentificatie();
        assertThat(suite.stuur(Vraag.CREEER_ZAAK, "creeerZaak-volledig", Map.of("identificatie", zaak))
                        .isBv03())
                .isTrue();
        return zaak;
    }

    protected Soapantwoord details(String zaak) {
        return suite.stuur(Vraag.GEEF_ZAAKDETAILS, "geefZaakdetails", Map.of("identificatie", zaak));
    }

    protected Soapantwoord status(String zaak, String volgnummer, String omschrijving, String moment) {
        return suite.stuur(
                Vraag.ACTUALISEER_ZAAKSTATUS,
                "actualiseerZaakstatus",
                Map.of(
                        "identificatie",
                        zaak,
                        "zaaktype",
                        "GEZINSPLAN",
                        "volgnummer",
                        volgnummer,
                        "status",
                        omschrijving,
                        "datumStatusGezet",
                        moment));
    }

    protected Soapantwoord wijzig(String zaak, String oud, String nieuw) {
        return suite.stuur(Vraag.UPDATE_ZAAK, "updateZaak", Map.of("identificatie", zaak, "oud", oud, "nieuw", nieuw));
    }

    protected Soapantwoord voegDocumentToe(String zaak, String document, Map<String, String> afwijkend) {
        Map<String, String> waarden = new HashMap<>(Map.of(
                "identificatie",
                document,
                "zaakidentificatie",
                zaak,
                "titel",
                "Gezinsplan",
                "inhoud",
                "SGV0IHBsYW4gdmFuIGhldCBnZXppbg=="));
        waarden.putAll(afwijkend);
        return suite.stuur(Vraag.VOEG_ZAAKDOCUMENT_TOE, "voegZaakdocumentToe", waarden);
    }

    protected Soapantwoord lijst(String zaak) {
        return suite.stuur(Vraag.GEEF_LIJST_ZAAKDOCUMENTEN, "geefLijstZaakdocumenten", Map.of("identificatie", zaak));
    }

    protected void schakel(String stand) {
        assertThat(Web.post(proces.adres("/schakelaar"), "{\"stand\":\"" + stand + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    protected String inzage(String pad) {
        return Web.get(proces.adres("/inzage/" + pad)).body();
    }

    /** The DMS as a documentserviceconsumer uses it, with little patience. */
    protected Documentopslag dms() {
        CmisProperties standaard = CmisProperties.standaard(proces.dmsAdres("/cmis/atom11"), "zaakregie", "proef");
        return Documentopslagen.overCmis(new CmisProperties(
                standaard.url(),
                standaard.binding(),
                standaard.repository(),
                standaard.gebruiker(),
                standaard.wachtwoord(),
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                standaard.zakenmap(),
                standaard.types(),
                standaard.voorvoegsel(),
                Map.of()));
    }
}
