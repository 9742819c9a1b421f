package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.Documenteigenschap;
import nl.zaakregie.cmis.Documentgegevens;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproef;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Soapantwoord;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite.Vraag;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Web;
import org.junit.jupiter.api.Test;

/** What somebody does in the DMS over CMIS, is known by the zakenmagazijn (ZDS services 15 and 16). */
class DmsvolgIT extends Magazijnproef {

    private static final Duration GEDULD = Duration.ofSeconds(20);

    DmsvolgIT() {
        super(Databasesoort.POSTGRESQL, Map.of("zakenmagazijn.dms.volgen", "1s"));
    }

    @Test
    void neemtOverWatEenAnderAanEenDocumentWijzigt() {
        String zaak = bestaandGezinsplan();
        String document = nieuweDocumentidentificatie();
        assertThat(voegDocumentToe(zaak, document, Map.of()).isBv03()).isTrue();
        Documentgegevens gegevens = new Documentgegevens("Nieuwe titel", Map.of(Documenteigenschap.AUTEUR, "Archief"));

        assertThat(dms().wijzigDocument(document, gegevens)).isInstanceOf(CmisAntwoord.Gelukt.class);

        await().atMost(GEDULD).until(() -> lees(document).waarde("titel").equals("Nieuwe titel"));
        assertThat(lees(document).waarde("auteur")).isEqualTo("Archief");
        assertThat(lijst(zaak).waarden("titel")).contains("Plan bij deze zaak", "Nieuwe titel");
    }

    @Test
    void kentDeZaakWaaraanEenAnderHetDocumentKoppelt() {
        String zaak = bestaandGezinsplan();
        String tweede = bestaandGezinsplan();
        String document = nieuweDocumentidentificatie();
        assertThat(voegDocumentToe(zaak, document, Map.of()).isBv03()).isTrue();

        dms().koppel(document, tweede);
        await().atMost(GEDULD)
                .until(() -> inzage("zaken/" + tweede).contains(document)
                        && lees(document).waarden("identificatie").contains(tweede));
        dms().ontkoppel(document, zaak);

        await().atMost(GEDULD)
                .until(() -> !lees(document).waarden("identificatie").contains(zaak));
        assertThat(lijst(zaak).waarden("identificatie")).doesNotContain(document);
    }

    @Test
    void vergeetEenDocumentDatEenAnderVerwijdert() {
        String zaak = bestaandGezinsplan();
        String document = nieuweDocumentidentificatie();
        assertThat(voegDocumentToe(zaak, document, Map.of()).isBv03()).isTrue();
        dms().wijzigDocument(document, new Documentgegevens("Gezien", Map.of()));
        await().atMost(GEDULD).until(() -> lees(document).waarde("titel").equals("Gezien"));

        verwijderUitDms(document);

        assertThat(lees(document).elementen("object")).isEmpty();
        await().atMost(GEDULD)
                .until(() -> voegDocumentToe(zaak, document, Map.of("titel", "Opnieuw"))
                        .isBv03());
        assertThat(lees(document).waarde("titel")).isEqualTo("Opnieuw");
    }

    private Soapantwoord lees(String document) {
        return suite.stuur(Vraag.GEEF_ZAAKDOCUMENT_LEZEN, "geefZaakdocumentLezen", Map.of("identificatie", document));
    }

    private void verwijderUitDms(String document) {
        String dmsId =
                dms().vind(document) instanceof CmisAntwoord.Gelukt<java.util.Optional<Documentvermelding>> gevonden
                        ? gevonden.waarde().orElseThrow().dmsId()
                        : "";
        String toegang = Base64.getEncoder().encodeToString("zaakregie:proef".getBytes(StandardCharsets.UTF_8));
        assertThat(Web.stuur(HttpRequest.newBuilder(URI.create(proces.dmsAdres("/cmis/atom11/zaken/entry?id=" + dmsId)))
                                .header("Authorization", "Basic " + toegang)
                                .DELETE())
                        .statusCode())
                .isEqualTo(204);
    }
}
