package nl.zaakregie.stuf.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.ZakKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import nl.zaakregie.stuf.testhulp.GoudenBericht;
import org.junit.jupiter.api.Test;

class SchemakeuringTest {

    @Test
    void noemtElementEnRegelMaarNooitDeWaarde() {
        ZakObject zaak = new ZakObject();
        zaak.setIdentificatie(Waarde.van("x".repeat(41)));
        zaak.setStartdatum(Waarde.van("gisteren"));
        zaak.setBetalingsIndicatie(Waarde.van("Misschien"));
        ZakKennisgeving bericht = new ZakKennisgeving();
        bericht.getObject().add(zaak);

        List<Schemafout> fouten = Schemakeuring.keur(StufService.ZDS11_CREEER_ZAAK.root(), bericht);

        assertThat(fouten)
                .containsExactly(
                        new Schemafout("object/identificatie", "is te lang"),
                        new Schemafout("object/startdatum", "heeft niet de juiste vorm"),
                        new Schemafout("object/betalingsIndicatie", "heeft een waarde die niet bestaat"));
        assertThatExceptionOfType(StufFout.class)
                .isThrownBy(() -> Schemakeuring.eis(StufService.ZDS11_CREEER_ZAAK.root(), bericht))
                .satisfies(
                        f -> assertThat(f.details()).doesNotContain("gisteren").contains("object/startdatum"));
    }

    @Test
    void zietEenVerkeerdeVolgorde() {
        String bericht = "<zakLk01 xmlns='" + Naamruimte.ZKN + "'><object><startdatum>20260101</startdatum>"
                + "<identificatie>1</identificatie></object></zakLk01>";

        assertThat(Schemakeuring.keur(bericht))
                .containsExactly(
                        new Schemafout("object/identificatie", "hoort hier niet of staat niet op zijn plaats"));
    }

    @Test
    void heeftNietsOpEenGoedBericht() {
        assertThat(Schemakeuring.keur(GoudenBericht.lees("zds12/creeerZaak_ZakLk01")))
                .isEmpty();
    }
}
