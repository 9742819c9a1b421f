package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.Documenteigenschap;
import nl.zaakregie.cmis.Documentmetagegevens;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproef;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Soapantwoord;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite.Vraag;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Xml;
import org.junit.jupiter.api.Test;

/** The documentservices and the DMS beside them; once per database. */
abstract class DocumentenProef extends Magazijnproef {

    DocumentenProef(Databasesoort soort) {
        super(soort, Map.of());
    }

    @Test
    void geeftEenDocumentTerugZoalsHetIsGestuurd() {
        String zaak = bestaandGezinsplan();
        String document = nieuweDocumentidentificatie();
        byte[] inhoud = new byte[2_000_000];
        new Random(7).nextBytes(inhoud);
        String base64 = Base64.getEncoder().encodeToString(inhoud);
        String bericht = Suite.vul(
                "voegZaakdocumentToe",
                Map.of("identificatie", document, "zaakidentificatie", zaak, "titel", "Gezinsplan", "inhoud", base64));
        assertThat(suite.stuurTekst(Vraag.VOEG_ZAAKDOCUMENT_TOE, bericht).isBv03())
                .isTrue();

        Soapantwoord antwoord =
                suite.stuur(Vraag.GEEF_ZAAKDOCUMENT_LEZEN, "geefZaakdocumentLezen", Map.of("identificatie", document));

        assertThat(Base64.getMimeDecoder().decode(antwoord.waarde("inhoud"))).isEqualTo(inhoud);
        assertThat(Xml.inhoud(Xml.elementen(antwoord.xml(), "object").get(0)))
                .containsAll(
                        Xml.inhoud(Xml.elementen(Xml.lees(bericht), "object").get(0)));
    }

    @Test
    void lijstWatViaStufIsToegevoegd() {
        String zaak = bestaandGezinsplan();
        String document = nieuweDocumentidentificatie();
        assertThat(voegDocumentToe(zaak, document, Map.of()).isBv03()).isTrue();

        Soapantwoord lijst = lijst(zaak);

        assertThat(lijst.waarden("titel")).contains("Gezinsplan", "Plan bij deze zaak");
        assertThat(lijst.waarde("registratiedatum")).isEqualTo("20261124");
        assertThat(lijst.waarden("identificatie")).contains(document);
        assertThat(lijst.elementen("inhoud")).isEmpty();
        assertThat(inzage("zaken/" + zaak)).contains(document).contains("gezinsplan.pdf");
    }

    @Test
    void lijstOokWatEenAnderInHetDmsZet() {
        String zaak = bestaandGezinsplan();
        String document = nieuweDocumentidentificatie();
        byte[] inhoud = "tekst".getBytes(StandardCharsets.UTF_8);
        Documentmetagegevens metagegevens = new Documentmetagegevens(
                document,
                zaak,
                "Verslag",
                "verslag.txt",
                "text/plain",
                Map.of(
                        Documenteigenschap.CREATIEDATUM, "20261123",
                        Documenteigenschap.AUTEUR, "Wijkteam Oost",
                        Documenteigenschap.TAAL, "nld",
                        Documenteigenschap.DOCUMENTTYPE, "Verslag",
                        Documenteigenschap.VERTROUWELIJKAANDUIDING, "ZAAKVERTROUWELIJK"));
        assertThat(lijst(zaak).elementen("heeftRelevant")).isEmpty();
        assertThat(dms().bewaar(metagegevens, new ByteArrayInputStream(inhoud), inhoud.length))
                .isInstanceOf(CmisAntwoord.Gelukt.class);

        assertThat(lijst(zaak).waarden("identificatie")).contains(document);
        Soapantwoord gelezen =
                suite.stuur(Vraag.GEEF_ZAAKDOCUMENT_LEZEN, "geefZaakdocumentLezen", Map.of("identificatie", document));
        assertThat(gelezen.waarde("titel")).isEqualTo("Verslag");
        assertThat(Base64.getMimeDecoder().decode(gelezen.waarde("inhoud"))).isEqualTo(inhoud);
        assertThat(voegDocumentToe(zaak, document, Map.of()).foutcode()).isEqualTo("StUF067");
    }

    @Test
    void lijstWatEenAnderInHetDmsVerandertMeteenAnders() {
        String zaak = bestaandGezinsplan();
        String document = nieuweDocumentidentificatie();
        voegDocumentToe(zaak, document, Map.of());
        assertThat(lijst(zaak).waarden("identificatie")).contains(document);
        assertThat(lijst(zaak).waarden("identificatie")).contains(document);

        assertThat(dms().ontkoppel(document, zaak)).isInstanceOf(CmisAntwoord.Gelukt.class);

        assertThat(lijst(zaak).elementen("heeftRelevant")).isEmpty();
    }

    @Test
    void weigertEenDocumentDatErAlIs() {
        String zaak = bestaandGezinsplan();
        String document = nieuweDocumentidentificatie();
        voegDocumentToe(zaak, document, Map.of());

        assertThat(voegDocumentToe(zaak, document, Map.of("titel", "Anders")).foutcode())
                .isEqualTo("StUF067");
        assertThat(lijst(zaak).elementen("heeftRelevant")).hasSize(1);
    }

    @Test
    void weigertEenDocumentBijEenZaakDieErNietIs() {
        String zaak = nieuweZaakidentificatie();

        assertThat(voegDocumentToe(zaak, nieuweDocumentidentificatie(), Map.of())
                        .foutcode())
                .isEqualTo("StUF064");
    }

    @Test
    void geeftEenLeegAntwoordZonderDocumenten() {
        assertThat(lijst(bestaandGezinsplan()).status()).isEqualTo(200);
        assertThat(lijst(bestaandGezinsplan()).elementen("heeftRelevant")).isEmpty();
        assertThat(suite.stuur(
                                Vraag.GEEF_ZAAKDOCUMENT_LEZEN,
                                "geefZaakdocumentLezen",
                                Map.of("identificatie", "9901D999"))
                        .elementen("object"))
                .isEmpty();
    }
}
