package nl.zaakregie.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StufServiceTest {

    @Test
    void kentAlleDienstenPerVersie() {
        assertThat(aantal(StufVersie.ZDS_1_2)).isEqualTo(22);
        assertThat(aantal(StufVersie.ZDS_1_1)).isEqualTo(14);
        assertThat(aantal(StufVersie.RZS_1_0)).isEqualTo(4);
    }

    @Test
    void schrijftSoapActionZoalsDeWsdl() {
        assertThat(StufService.ZDS12_CREEER_ZAAK.soapAction())
                .isEqualTo("http://www.stufstandaarden.nl/koppelvlak/zds0120/creeerZaak_ZakLk01");
        assertThat(StufService.ZDS11_CREEER_ZAAK.soapAction())
                .isEqualTo("http://www.egem.nl/StUF/sector/zkn/0310/creeerZaak_Lk01");
        assertThat(StufService.RZS_BEVESTIG_OVERDRAGEN_ZAAK.soapAction())
                .isEqualTo("http://www.egem.nl/StUF/sector/rzs/0310/bevestigOverdragenZaak");
        assertThat(StufService.STUF_BV01.soapAction()).isEqualTo("http://www.egem.nl/StUF/StUF0301/Bv01");
    }

    @Test
    void heeftVerschillendeHoofdlettersInOperatieEnRootVanUitchecken() {
        StufService uitchecken = StufService.ZDS12_GEEF_ZAAKDOCUMENT_BEWERKEN;

        assertThat(uitchecken.operatienaam()).isEqualTo("geefZaakdocumentbewerken_Di02");
        assertThat(uitchecken.root().getLocalPart()).isEqualTo("geefZaakdocumentBewerken_Di02");
        assertThat(uitchecken.functie()).contains("geefZaakdocumentbewerken");
    }

    @Test
    void kiestFoutsoortNaarAsynchroonOfNiet() {
        assertThat(StufService.ZDS12_CREEER_ZAAK.foutsoort()).isEqualTo(Berichtcode.FO03);
        assertThat(StufService.ZDS12_GEEF_ZAAKDETAILS.foutsoort()).isEqualTo(Berichtcode.FO02);
        assertThat(StufService.ZDS11_UPDATE_ZAAKDOCUMENT.antwoordRoot().getLocalPart())
                .isEqualTo("Bv02Bericht");
        assertThat(StufService.ZDS11_UPDATE_ZAAKDOCUMENT.foutsoort()).isEqualTo(Berichtcode.FO02);
    }

    @Test
    void vindtDezelfdeOperatieInEenAndereVersie() {
        assertThat(StufService.van(Operatie.CREEER_ZAAK, StufVersie.ZDS_1_1)).contains(StufService.ZDS11_CREEER_ZAAK);
        assertThat(StufService.van(Operatie.VOEG_BESLUIT_TOE, StufVersie.ZDS_1_1))
                .isEmpty();
    }

    private static long aantal(StufVersie versie) {
        return Arrays.stream(StufService.values())
                .filter(s -> s.versie() == versie)
                .count();
    }
}
