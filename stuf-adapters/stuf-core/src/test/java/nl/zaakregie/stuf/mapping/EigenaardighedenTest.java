package nl.zaakregie.stuf.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.zkn0310.ZakKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.ZakVraag;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum.Volledigheid;
import nl.zaakregie.stuf.waarde.StufWaarde;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

/** What real products send otherwise than the standard says, and what is refused with the right code. */
class EigenaardighedenTest {

    private static final String TYPE = "<z:isVan><z:gerelateerde><z:code>A</z:code></z:gerelateerde></z:isVan>";

    @Test
    void leestEenWijzigingMetEenObjectZoalsOpenForms() {
        Zaakwijziging wijziging = wijziging(
                object(
                        "<z:identificatie>1</z:identificatie><z:omschrijving>Nieuw</z:omschrijving>"
                                + "<z:heeftAlsInitiator s:verwerkingssoort=\"T\"><z:gerelateerde><z:medewerker>"
                                + "<z:identificatie>m1</z:identificatie></z:medewerker></z:gerelateerde></z:heeftAlsInitiator>"));

        assertThat(wijziging.nieuw().omschrijving()).isEqualTo(StufWaarde.gevuld("Nieuw"));
        assertThat(wijziging.oud().omschrijving()).isEqualTo(StufWaarde.afwezig());
        assertThat(wijziging.rollen()).singleElement().satisfies(m -> {
            assertThat(m.soort()).isEqualTo(Verwerkingssoort.T);
            assertThat(m.aanwezig().soort()).isEqualTo(Rolsoort.INITIATOR);
        });
    }

    @Test
    void leidtDeVerwerkingssoortAfAlsDieOntbreektZoalsBijGisvg() {
        Zaakwijziging wijziging = wijziging(object("<z:identificatie>1</z:identificatie><z:heeft xsi:nil=\"true\"/>")
                + object("<z:identificatie>1</z:identificatie><z:heeft><z:gerelateerde>"
                        + "<z:volgnummer>0002</z:volgnummer></z:gerelateerde></z:heeft>"));

        assertThat(wijziging.statussen()).singleElement().satisfies(m -> {
            assertThat(m.soort()).isEqualTo(Verwerkingssoort.T);
            assertThat(m.aanwezig().type().volgnummer()).isEqualTo("0002");
        });
    }

    @Test
    void slaatEenRelatieZonderGerelateerdeOver() {
        Zaakwijziging wijziging = wijziging(
                object("<z:identificatie>1</z:identificatie><z:heeftBetrekkingOpAndere s:verwerkingssoort=\"T\"/>"));

        assertThat(wijziging.relaties()).isEmpty();
    }

    @Test
    void leestLangeCodesLegeElementenEnVerlengingZonderReden() {
        Zaak zaak = zaak("<z:identificatie>1</z:identificatie><z:omschrijving/>"
                + "<z:verlenging><z:duur>10</z:duur></z:verlenging>" + TYPE
                + "<z:heeft><z:gerelateerde><z:code>EEN_LANGE_STATUSCODE</z:code></z:gerelateerde>"
                + "<z:datumStatusGezet>2026112414300512</z:datumStatusGezet></z:heeft>");

        assertThat(zaak.gegevens().omschrijving()).isEqualTo(StufWaarde.afwezig());
        assertThat(zaak.gegevens().verlenging().waarde())
                .hasValueSatisfying(v -> assertThat(v.duur()).isEqualTo(10));
        assertThat(zaak.statussen().get(0).type().code()).isEqualTo("EEN_LANGE_STATUSCODE");
        assertThat(zaak.statussen().get(0).datumGezet()).isNotNull();
    }

    @Test
    void leestNullenInEenDatumAlsOnbekend() {
        Zaak zaak = zaak("<z:identificatie>1</z:identificatie><z:startdatum>20260900</z:startdatum>" + TYPE);

        assertThat(zaak.gegevens().startdatum().waarde())
                .hasValueSatisfying(d -> assertThat(d.volledigheid()).isEqualTo(Volledigheid.DAG_ONBEKEND));
    }

    @Test
    void noemtAllesWatOntbreektInEen() {
        fout(
                        StufFoutcode.STUF055,
                        () -> CreeerZaakMapper.vanBericht(
                                lk01("T", object("<z:identificatie>1</z:identificatie>")), StufVersie.ZDS_1_2))
                .contains("object/startdatum", "object/isVan/gerelateerde/code", "object/heeftAlsInitiator");
    }

    @Test
    void weigertVerkeerdeMutatiesoortEntiteitEnOngelijkeParen() {
        fout(
                StufFoutcode.STUF058,
                () -> CreeerZaakMapper.vanBericht(
                        lk01("W", object("<z:identificatie>1</z:identificatie>")), StufVersie.ZDS_1_1));
        fout(
                StufFoutcode.STUF031,
                () -> CreeerZaakMapper.vanBericht(lk01("T", "<z:object s:entiteittype=\"EDC\"/>"), StufVersie.ZDS_1_1));
        fout(
                StufFoutcode.STUF058,
                () -> wijziging(object("<z:identificatie>1</z:identificatie>")
                        + object("<z:identificatie>2</z:identificatie>")));
    }

    @Test
    void herhaaltEenFouteWaardeNiet() {
        fout(
                        StufFoutcode.STUF055,
                        () -> zaak("<z:identificatie>1</z:identificatie><z:startdatum>geheim</z:startdatum>"))
                .contains("object/startdatum")
                .doesNotContain("geheim");
    }

    @Test
    void weigertVragenDieDeStandaardVerbiedt() {
        fout(
                StufFoutcode.STUF133,
                () -> GeefZaakdetailsMapper.vanBericht(
                        vraag("<z:parameters><s:sortering>14</s:sortering></z:parameters>", "")));
        fout(
                StufFoutcode.STUF103,
                () -> GeefZaakdetailsMapper.vanBericht(vraag(
                        "<z:parameters><s:indicatorVervolgvraag>true</s:indicatorVervolgvraag></z:parameters>", "")));
        fout(
                StufFoutcode.STUF097,
                () -> GeefZaakdetailsMapper.vanBericht(
                        vraag(
                                "",
                                "<z:scope><z:object s:scope=\"alles\"><z:identificatie xsi:nil=\"true\"/></z:object></z:scope>")));
        fout(
                StufFoutcode.STUF055,
                () -> GeefZaakdetailsMapper.vanBericht(lees("zakLv01", "<z:gelijk/>", ZakVraag.class)));
    }

    private static AbstractStringAssert<?> fout(StufFoutcode code, Runnable poging) {
        StufFout[] gevangen = new StufFout[1];
        assertThatExceptionOfType(StufFout.class).isThrownBy(poging::run).satisfies(f -> {
            assertThat(f.code()).isEqualTo(code);
            gevangen[0] = f;
        });
        return assertThat(gevangen[0].details());
    }

    private static Zaak zaak(String inhoud) {
        return CreeerZaakMapper.vanBericht(lk01("T", object(inhoud)), StufVersie.ZDS_1_1);
    }

    private static Zaakwijziging wijziging(String objecten) {
        return UpdateZaakMapper.vanBericht(lk01("W", objecten), StufVersie.ZDS_1_1);
    }

    private static String object(String inhoud) {
        return "<z:object>" + inhoud + "</z:object>";
    }

    private static ZakKennisgeving lk01(String mutatiesoort, String objecten) {
        return lees(
                "zakLk01",
                "<z:parameters><s:mutatiesoort>" + mutatiesoort + "</s:mutatiesoort></z:parameters>" + objecten,
                ZakKennisgeving.class);
    }

    private static ZakVraag vraag(String parameters, String scope) {
        return lees(
                "zakLv01",
                parameters + "<z:gelijk><z:identificatie>1</z:identificatie></z:gelijk>" + scope,
                ZakVraag.class);
    }

    private static <T extends StufElement> T lees(String root, String inhoud, Class<T> soort) {
        String bericht = "<z:%s xmlns:z=\"%s\" xmlns:s=\"%s\" xmlns:xsi=\"%s\">%s</z:%s>"
                .formatted(root, Naamruimte.ZKN, Naamruimte.STUF, Naamruimte.XSI, inhoud, root);
        try (GelezenBericht gelezen = Berichtproef.lees(bericht)) {
            return gelezen.inhoud(soort);
        }
    }
}
