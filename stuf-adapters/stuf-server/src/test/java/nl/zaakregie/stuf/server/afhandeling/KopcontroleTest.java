package nl.zaakregie.stuf.server.afhandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.server.Berichtkop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KopcontroleTest {

    private static final Systeem SUITE = Systeem.van("9999", "Suite");
    private static final Systeem MAGAZIJN = Systeem.van("9999", "Zakenmagazijn");

    @Test
    void neemtEenGoedeKopOver() {
        Berichtkop kop = Kopcontrole.controleer(StufService.ZDS12_CREEER_ZAAK, kop("Lk01", "ZAK", null));

        assertThat(kop.zender()).contains(SUITE);
        assertThat(kop.ontvanger()).contains(MAGAZIJN);
        assertThat(kop.sleutel().orElseThrow().zender()).isEqualTo("9999|Suite|");
        assertThat(kop.sleutel().orElseThrow().referentienummer()).isEqualTo("R1");
    }

    @Test
    void weigertEenBerichtcodeDieNietBestaat() {
        assertThat(code(StufService.ZDS12_CREEER_ZAAK, kop("Lk99", "ZAK", null)))
                .isEqualTo(StufFoutcode.STUF022);
    }

    @Test
    void weigertEenBerichtcodeDieNietBijDeServiceHoort() {
        assertThat(code(StufService.ZDS12_CREEER_ZAAK, kop("Lk02", "ZAK", null)))
                .isEqualTo(StufFoutcode.STUF025);
    }

    @Test
    void weigertEenVerkeerdEntiteittype() {
        assertThat(code(StufService.ZDS12_CREEER_ZAAK, kop("Lk01", "XYZ", null)))
                .isEqualTo(StufFoutcode.STUF028);
        assertThat(code(StufService.ZDS12_CREEER_ZAAK, kop("Lk01", "EDC", null)))
                .isEqualTo(StufFoutcode.STUF031);
        assertThat(code(StufService.ZDS12_CREEER_ZAAK, kop("Lk01", null, null))).isEqualTo(StufFoutcode.STUF055);
    }

    @Test
    void weigertEenVerkeerdeFunctie() {
        StufService service = StufService.ZDS12_GENEREER_ZAAKIDENTIFICATIE;

        assertThat(code(service, kop("Di02", null, "genereerZaaknummer"))).isEqualTo(StufFoutcode.STUF034);
        assertThat(code(service, kop("Di02", null, "cancelCheckout"))).isEqualTo(StufFoutcode.STUF040);
        assertThat(code(service, kop("Di02", null, null))).isEqualTo(StufFoutcode.STUF055);
    }

    @Test
    void neemtFunctieMetAndereHoofdlettersEnOudereNaamAan() {
        assertThat(Kopcontrole.controleer(
                                StufService.ZDS12_GENEREER_ZAAKIDENTIFICATIE,
                                kop("Di02", null, "genereerZaakIdentificatie"))
                        .service())
                .isEqualTo(StufService.ZDS12_GENEREER_ZAAKIDENTIFICATIE);
        assertThat(Kopcontrole.controleer(
                                StufService.ZDS12_ONTKOPPEL_ZAAKDOCUMENT, kop("Di02", null, "updateZaakdocument"))
                        .service())
                .isEqualTo(StufService.ZDS12_ONTKOPPEL_ZAAKDOCUMENT);
    }

    @Test
    void eistVanEenAsynchroonBerichtAllesWaaraanHetTeHerkennenIs() {
        RuweKop zonderNummer = new RuweKop("Lk01", SUITE, MAGAZIJN, null, "20261124", null, "ZAK", null);
        RuweKop zonderTijdstip = new RuweKop("Lk01", SUITE, MAGAZIJN, "R1", "gisteren", null, "ZAK", null);
        RuweKop zonderZender = new RuweKop("Lk01", null, MAGAZIJN, "R1", "20261124", null, "ZAK", null);

        assertThat(fout(StufService.ZDS12_CREEER_ZAAK, zonderNummer).details()).contains("referentienummer");
        assertThat(fout(StufService.ZDS12_CREEER_ZAAK, zonderTijdstip).details())
                .contains("tijdstipBericht");
        assertThat(fout(StufService.ZDS12_CREEER_ZAAK, zonderZender).details()).contains("zender");
    }

    @Test
    void laatEenVraagZonderVerdereStuurgegevensToe() {
        RuweKop kaal = new RuweKop("Lv01", null, null, null, null, null, "ZAK", null);

        assertThat(Kopcontrole.controleer(StufService.ZDS12_GEEF_ZAAKDETAILS, kaal)
                        .sleutel())
                .isEmpty();
    }

    private static StufFoutcode code(StufService service, RuweKop kop) {
        return fout(service, kop).code();
    }

    private static StufFout fout(StufService service, RuweKop kop) {
        return catchThrowableOfType(StufFout.class, () -> Kopcontrole.controleer(service, kop));
    }

    private static RuweKop kop(String berichtcode, @Nullable String entiteittype, @Nullable String functie) {
        return new RuweKop(berichtcode, SUITE, MAGAZIJN, "R1", "20261124103000000", null, entiteittype, functie);
    }
}
