package nl.zaakregie.voorbeeld.zakenmagazijn.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Zaken;
import org.junit.jupiter.api.Test;

class RgbzJsonTest {

    private final RgbzJson json = new RgbzJson();

    @Test
    void geeftEenZaakZonderVerliesTerug() {
        Zaak zaak = Zaken.gezinsplan();

        assertThat(json.lees(json.schrijf(zaak), Zaak.class)).isEqualTo(zaak);
    }

    @Test
    void houdtLeegMetRedenLeegEnAfwezigUitElkaar() {
        String tekst = json.schrijf(Zaken.gezinsplan().gegevens());

        assertThat(tekst)
                .contains("\"publicatiedatum\":{\"is\":\"leeg\",\"reden\":\"GEEN_WAARDE\"}")
                .contains("\"einddatumGepland\":{\"is\":\"leeg\"}")
                .contains("\"einddatum\":{\"is\":\"afwezig\"}");
    }

    @Test
    void toontBijOnleesbareOpslagNietsVanDeInhoud() {
        String bsn = Gezin.SANNE.bsn().orElseThrow().waarde();
        String stuk = "{\"identificatie\":\"" + bsn + "\",";

        assertThatThrownBy(() -> json.lees(stuk, Zaak.class))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageNotContaining(bsn);
    }
}
