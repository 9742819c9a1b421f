package nl.zaakregie.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHerkenningTest {

    private static final QName ZAK_LK01 = new QName(Naamruimte.ZKN, "zakLk01");
    private static final QName ZAK_LV01 = new QName(Naamruimte.ZKN, "zakLv01");
    private static final QName EDC_LK01 = new QName(Naamruimte.ZKN, "edcLk01");
    private static final Inhoudskenmerken NIETS = new Inhoudskenmerken(null, false, false, false, false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"http://www.egem.nl/StUF/sector/zkn/0310/updateZaak_Lk01\"",
                "http://www.egem.nl/StUF/sector/zkn/0310/updateZaak_Lk01"
            })
    void leestSoapActionMetEnZonderAanhalingstekens(String actie) {
        assertThat(ServiceHerkenning.herken(actie, ZAK_LK01, () -> NIETS)).contains(StufService.ZDS11_UPDATE_ZAAK);
        assertThat(ServiceHerkenning.vastZonderInhoud(actie, ZAK_LK01)).isTrue();
    }

    @Test
    void laatDeRootWinnenVanEenVerkeerdeSoapAction() {
        QName trigger = new QName(Naamruimte.RZS, "initieerNotificeerOverZaak_Di01");

        assertThat(ServiceHerkenning.herken(
                        "http://www.egem.nl/StUF/sector/rzs/0310/notificeerOverZaak", trigger, () -> NIETS))
                .contains(StufService.RZS_INITIEER_NOTIFICEER_OVER_ZAAK);
    }

    @Test
    void herkentKaleVraagAanDeInhoud() {
        String kaal = "http://www.egem.nl/StUF/sector/zkn/0310/zakLv01";

        assertThat(ServiceHerkenning.herken(
                        kaal, ZAK_LV01, () -> new Inhoudskenmerken(null, false, false, true, false, false)))
                .contains(StufService.ZDS11_GEEF_LIJST_ZAAKDOCUMENTEN);
        assertThat(ServiceHerkenning.herken(
                        kaal, ZAK_LV01, () -> new Inhoudskenmerken(null, false, false, false, true, false)))
                .contains(StufService.ZDS11_GEEF_ZAAKSTATUS);
        assertThat(ServiceHerkenning.herken(kaal, ZAK_LV01, () -> NIETS)).contains(StufService.ZDS11_GEEF_ZAAKDETAILS);
    }

    @Test
    void herkentKennisgevingZonderSoapActionAanDeInhoud() {
        assertThat(lk01("T", true, true)).isEqualTo(StufService.ZDS11_CREEER_ZAAK);
        assertThat(lk01("W", true, false)).isEqualTo(StufService.ZDS11_ACTUALISEER_ZAAKSTATUS);
        assertThat(lk01("W", true, true)).isEqualTo(StufService.ZDS11_UPDATE_ZAAK);
        assertThat(lk01("W", false, true)).isEqualTo(StufService.ZDS11_UPDATE_ZAAK);
    }

    @Test
    void scheidtDocumentMetEnZonderInhoud() {
        assertThat(ServiceHerkenning.herken(
                        null, EDC_LK01, () -> new Inhoudskenmerken("T", false, false, false, false, true)))
                .contains(StufService.ZDS11_VOEG_ZAAKDOCUMENT_TOE);
        assertThat(ServiceHerkenning.herken("", EDC_LK01, () -> NIETS)).contains(StufService.ZDS11_MAAK_ZAAKDOCUMENT);
    }

    @Test
    void kentOnbekendeRootNiet() {
        assertThat(ServiceHerkenning.herken(null, new QName("urn:x", "zakLk01"), () -> NIETS))
                .isEmpty();
    }

    private static StufService lk01(String mutatiesoort, boolean status, boolean anders) {
        Inhoudskenmerken kenmerken = new Inhoudskenmerken(mutatiesoort, status, anders, false, false, false);
        return ServiceHerkenning.herken(null, ZAK_LK01, () -> kenmerken).orElseThrow();
    }
}
