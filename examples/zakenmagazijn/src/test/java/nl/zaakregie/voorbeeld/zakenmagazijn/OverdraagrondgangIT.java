package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Backofficeclient;
import nl.zaakregie.stuf.client.Bevestigingclient;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handing over by ZDS 1.2: asked by the zakenmagazijn, received by the simulated suite, answered later. */
class OverdraagrondgangIT extends Rondgangproef {

    private static final Systeem SUITE = Systeem.van("9901", "Backoffice");
    private static final Pattern NUMMER = Pattern.compile("\"referentienummer\":\"([^\"]+)\"");

    @Test
    @Tag("koppelvlak:overdragenZaak:1.2:zakenmagazijn:client")
    @Tag("koppelvlak:overdragenZaak:1.2:backoffice:server")
    @Tag("koppelvlak:bevestigOverdragenZaak:1.2:backoffice:client")
    @Tag("koppelvlak:bevestigOverdragenZaak:1.2:zakenmagazijn:server")
    @Tag("koppelvlak:bevestigingFunctioneel:3.01:backoffice:client")
    @Tag("koppelvlak:bevestigingFunctioneel:3.01:zakenmagazijn:server")
    void draagtOverEnHoortEerstDatHetVerwerktIsEnDanHetAntwoord() {
        Web.post(proces.adres("/backoffice"), "{\"antwoord\":\"handmatig\"}");
        String zaak = bestaandeZaak(StufVersie.ZDS_1_2);
        String nummer = draagOver(zaak);
        assertThat(Web.get(proces.adres("/backoffice/overdrachten")).body()).contains(zaak);
        assertThat(stand(zaak)).contains("VERZONDEN");
        await().untilAsserted(() -> assertThat(
                        Web.get(proces.adres("/api/v1/berichtenlog?richting=UITGAAND&referentienummer=" + nummer))
                                .body())
                .contains("overdragenZaak"));

        antwoord(bevestigingen().verwerkt(nummer(), nummer));
        assertThat(stand(zaak)).contains("VERWERKT");
        antwoord(suite().bevestigOverdragenZaak(nummer(), nummer, new Overdrachtantwoord(zaak, true, List.of())));

        assertThat(stand(zaak)).contains("GEACCEPTEERD");
        assertThat(foutcode(suite().bevestigOverdragenZaak(
                                nummer(), "nooit-gevraagd", new Overdrachtantwoord(zaak, true, List.of()))))
                .isEqualTo("StUF043");
        assertThat(foutcode(bevestigingen().verwerkt(nummer(), "nooit-gevraagd")))
                .isEqualTo("StUF043");
    }

    @Test
    @Tag("koppelvlak:foutFunctioneel:3.01:backoffice:client")
    @Tag("koppelvlak:foutFunctioneel:3.01:zakenmagazijn:server")
    void hoortDatEenOverdrachtNietVerwerktKonWorden() {
        Web.post(proces.adres("/backoffice"), "{\"antwoord\":\"handmatig\"}");
        String zaak = bestaandeZaak(StufVersie.ZDS_1_2);
        String nummer = draagOver(zaak);

        antwoord(bevestigingen()
                .geweigerd(nummer(), nummer, new StufFout(StufFoutcode.STUF064, "object/isVan: zaaktype onbekend")));

        assertThat(stand(zaak)).contains("FOUT").contains("StUF064");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bv03", "Fo03"})
    @Tag("koppelvlak:bevestigingOntvangst:3.01:zakenmagazijn:server")
    @Tag("koppelvlak:foutTechnisch:3.01:zakenmagazijn:server")
    void neemtEenBevestigingVanOntvangstAanDieAlsEigenBerichtKomt(String soort) {
        Web.post(proces.adres("/backoffice"), "{\"antwoord\":\"handmatig\"}");
        String zaak = bestaandeZaak(StufVersie.ZDS_1_2);
        String bericht = Suite.vul("ontvangstbericht", Map.of("soort", soort, "verzoek", draagOver(zaak)));
        String inhoud = soort.equals("Fo03") ? bericht : bericht.replaceAll("(?s)<StUF:body>.*</StUF:body>", "");

        assertThat(suite.stuurTekst("OntvangAsynchroon", "", inhoud).isBv03()).isTrue();

        assertThat(stand(zaak)).contains(soort.equals("Fo03") ? "\"FOUT\"" : "\"VERZONDEN\"");
    }

    private String draagOver(String zaak) {
        String antwoord = Web.post(
                        proces.adres("/overdragingen/" + zaak),
                        "{\"organisatie\":\"9901\",\"applicatie\":\"Backoffice\",\"adres\":\"%s\"}"
                                .formatted(verbinding().basis()))
                .body();
        Matcher nummer = NUMMER.matcher(antwoord);
        assertThat(nummer.find()).as(antwoord).isTrue();
        return nummer.group(1);
    }

    private String stand(String zaak) {
        return Web.get(proces.adres("/overdragingen/" + zaak)).body();
    }

    private Backofficeclient suite() {
        return new Backofficeclient(verbinding(), StufVersie.ZDS_1_2, SUITE, ZIJ);
    }

    private Bevestigingclient bevestigingen() {
        return new Bevestigingclient(verbinding(), SUITE, ZIJ);
    }
}
