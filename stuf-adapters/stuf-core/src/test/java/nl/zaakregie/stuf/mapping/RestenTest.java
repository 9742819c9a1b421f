package nl.zaakregie.stuf.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.BerichtLezer;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Kenmerk;
import nl.zaakregie.stuf.rgbz.Rest;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.schema.zkn0310.ZakKennisgeving;
import nl.zaakregie.stuf.testhulp.Gezin;
import nl.zaakregie.stuf.testhulp.GoudenBericht;
import nl.zaakregie.stuf.waarde.NoValue;
import org.junit.jupiter.api.Test;

/** What the model has no place for survives the way from a message to an answer. */
class RestenTest {

    private static final String BERICHT = GoudenBericht.lees("zds12/creeerZaak_ZakLk01-klein");

    @Test
    void laatNietsOverVanWatHetModelKent() {
        assertThat(zaak(BERICHT).gegevens().rest()).isEqualTo(Rest.LEEG);
        assertThat(zaak(BERICHT).rollen())
                .allSatisfy(rol -> assertThat(rol.rest().isLeeg()).isTrue());
    }

    @Test
    void geeftGeldigheidEnRegistratietijdstipTerug() {
        String geldigheid = "<StUF:tijdvakGeldigheid xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\">"
                + "<StUF:beginGeldigheid>20261124</StUF:beginGeldigheid>"
                + "<StUF:eindGeldigheid xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\""
                + " StUF:noValue=\"geenWaarde\"/></StUF:tijdvakGeldigheid>";

        String antwoord = antwoord(zaak(voorEinde(BERICHT, "heeftAlsInitiator", geldigheid)));

        assertThat(antwoord).contains("beginGeldigheid>20261124<").contains("noValue=\"geenWaarde\"");
    }

    @Test
    void geeftEenOnbekendElementTerugOpZijnPlaats() {
        String vreemd = "<v:kleur xmlns:v=\"urn:voorbeeld:v\" v:code=\"7\">blauw</v:kleur>";

        String antwoord = antwoord(zaak(voorEinde(BERICHT, "heeftAlsInitiator", vreemd)));

        assertThat(antwoord).containsPattern("<([a-z0-9]+:)?kleur[^>]*code=\"7\"[^>]*>blauw<");
        assertThat(antwoord.indexOf("blauw"))
                .isBetween(antwoord.indexOf("heeftAlsInitiator"), antwoord.lastIndexOf("heeftAlsInitiator"));
    }

    @Test
    void geeftInEenAntwoordGeenVerwerkingssoort() {
        String leeg = "<z:heeftAlsGemachtigde xmlns:z=\"http://www.egem.nl/StUF/sector/zkn/0310\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\""
                + " xsi:nil=\"true\" StUF:noValue=\"geenWaarde\" StUF:entiteittype=\"ZAKBTRGMC\""
                + " StUF:verwerkingssoort=\"T\"/>";

        String antwoord = antwoord(zaak(voorEinde(BERICHT, "object", leeg)));

        assertThat(antwoord).contains("heeftAlsGemachtigde").doesNotContain("verwerkingssoort");
    }

    @Test
    void geeftTerugWatEenKenmerkBovenHetModelHeeft() {
        String kenmerken = kenmerk("G1", "<v:soort xmlns:v=\"urn:voorbeeld:v\">oud nummer</v:soort>")
                + "<z:kenmerk xmlns:z=\"http://www.egem.nl/StUF/sector/zkn/0310\"><z:bron>alleen bron</z:bron></z:kenmerk>"
                + kenmerk("G2", "");
        Zaak zaak = zaak(BERICHT.replaceFirst("(?=<[A-Za-z0-9]+:startdatum>)", kenmerken));

        String antwoord = antwoord(zaak);

        assertThat(zaak.gegevens().kenmerken()).extracting(Kenmerk::kenmerk).containsExactly("G1", "G2");
        assertThat(antwoord.replaceAll("<[^>]*>", "|").replaceAll("[|]+", "|"))
                .contains("|G1|Regie|oud nummer|alleen bron|G2|Regie|");
    }

    @Test
    void houdtDeRestVanEenKenmerkBijHetKenmerkAlsDeVolgordeVerandert() {
        String kenmerken =
                kenmerk("G1", "<v:soort xmlns:v=\"urn:voorbeeld:v\">oud nummer</v:soort>") + kenmerk("G2", "");
        Zaak zaak = zaak(BERICHT.replaceFirst("(?=<[A-Za-z0-9]+:startdatum>)", kenmerken));
        Zaakgegevens omgekeerd = Zaakgegevens.bouw()
                .kenmerken(List.of(new Kenmerk("G2", "Regie"), new Kenmerk("G1", "Regie")))
                .rest(zaak.gegevens().rest())
                .klaar();

        String antwoord = antwoord(zaak.met(omgekeerd));

        assertThat(antwoord.indexOf("oud nummer")).isGreaterThan(antwoord.indexOf(">G1<"));
    }

    @Test
    void noemtGeenLegeLijstAlsErInmiddelsIetsInStaat() {
        String leeg = "<z:heeftAlsGemachtigde xmlns:z=\"http://www.egem.nl/StUF/sector/zkn/0310\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";
        Zaak zaak = zaak(voorEinde(BERICHT, "object", leeg));
        List<Rol> rollen = new ArrayList<>(zaak.rollen());
        rollen.add(Rol.van(Rolsoort.GEMACHTIGDE, Gezin.truus(), "Oma"));

        String antwoord = antwoord(zaak.metRollen(rollen));

        assertThat(antwoord).containsOnlyOnce("<ZKN:heeftAlsGemachtigde").doesNotContain("nil=\"true\"/><ZKN:heeftAls");
    }

    @Test
    void geeftEenAndereRedenVanLeegZijnTerug() {
        String tijdvak = "<s:tijdvakRelatie xmlns:s=\"http://www.egem.nl/StUF/StUF0301\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<s:beginRelatie>20261101</s:beginRelatie>"
                + "<s:eindRelatie xsi:nil=\"true\" s:noValue=\"waardeOnbekend\"/></s:tijdvakRelatie>";

        String antwoord = antwoord(zaak(voorEinde(BERICHT, "heeftAlsInitiator", tijdvak)));

        assertThat(antwoord).contains("beginRelatie>20261101<").contains("noValue=\"waardeOnbekend\"");
    }

    @Test
    void neemtUitEenWijzigingWatDezeZegt() {
        Rest oud = new Rest(List.of(new Rest.Element("tijdstipRegistratie", "<a/>"), new Rest.Element("any", "<b/>")));
        Rest nieuw = new Rest(List.of(new Rest.Element("tijdstipRegistratie", "<c/>")));

        assertThat(oud.bijgewerkt(nieuw).elementen())
                .extracting(Rest.Element::xml)
                .containsExactly("<c/>", "<b/>");
        assertThat(oud.bijgewerkt(Rest.LEEG)).isEqualTo(oud);
        assertThat(oud.toString()).doesNotContain("<a/>");
    }

    @Test
    void geeftAttributenTerugVanDeZaakVanEenRelatieEnVanEenWaarde() {
        String attributen = " xmlns:g=\"http://www.egem.nl/StUF/StUF0301\" xmlns:v=\"urn:voorbeeld:v\""
                + " g:sleutelGegevensbeheer=\"GB-%1$s\" v:herkomst=\"scan-%1$s\"";
        String bericht = metAttributen(BERICHT, "object", attributen.formatted("zaak"));
        bericht = metAttributen(bericht, "heeftAlsInitiator", attributen.formatted("rol"));
        bericht = metAttributen(bericht, "startdatum", " xmlns:v=\"urn:voorbeeld:v\" v:herkomst=\"scan-dag\"");

        String antwoord = antwoord(zaak(bericht));

        assertThat(antwoord)
                .containsPattern("<[a-zA-Z0-9]+:antwoord><[a-zA-Z0-9]+:object [^>]*sleutelGegevensbeheer=\"GB-zaak\"")
                .containsPattern("<[a-zA-Z0-9]+:heeftAlsInitiator [^>]*sleutelGegevensbeheer=\"GB-rol\"")
                .containsPattern("<[a-zA-Z0-9]+:heeftAlsInitiator [^>]*herkomst=\"scan-rol\"")
                .containsPattern("<[a-zA-Z0-9]+:startdatum [^>]*herkomst=\"scan-dag\"")
                .containsPattern("<[a-zA-Z0-9]+:object [^>]*herkomst=\"scan-zaak\"");
    }

    @Test
    void houdtDeSleutelsVanEenUitwisselingBijDieUitwisseling() {
        String sleutels = " xmlns:g=\"http://www.egem.nl/StUF/StUF0301\" g:sleutelVerzendend=\"V-1\""
                + " g:sleutelOntvangend=\"O-1\" g:sleutelSynchronisatie=\"S-1\"";

        Zaak zaak = zaak(metAttributen(BERICHT, "object", sleutels));

        assertThat(zaak.gegevens().rest()).isEqualTo(Rest.LEEG);
        assertThat(antwoord(zaak)).doesNotContain("sleutel");
    }

    @Test
    void houdtWaardeLeegMetRedenEnAfwezigUitElkaarInExtraElementen() {
        String extra = "<s:extraElementen xmlns:s=\"http://www.egem.nl/StUF/StUF0301\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<s:extraElement naam=\"wijk\">Oost</s:extraElement>"
                + "<s:extraElement naam=\"fase\" xsi:nil=\"true\" s:noValue=\"waardeOnbekend\"/></s:extraElementen>";
        Zaak zaak = zaak(BERICHT.replaceFirst("(?=<[A-Za-z0-9]+:isVan )", extra));

        String antwoord = antwoord(zaak);

        assertThat(zaak.gegevens().extraElementen())
                .containsExactly(new ExtraElement("wijk", "Oost"), ExtraElement.leeg("fase", NoValue.WAARDE_ONBEKEND));
        assertThat(zaak.gegevens().rest()).isEqualTo(Rest.LEEG);
        assertThat(antwoord)
                .containsPattern("<StUF:extraElement [^>]*naam=\"wijk\"[^>]*>Oost<")
                .containsPattern("<StUF:extraElement (?=[^>]*naam=\"fase\")(?=[^>]*nil=\"true\")"
                        + "(?=[^>]*noValue=\"waardeOnbekend\")[^>]*(/>|></)");
    }

    private static String metAttributen(String bericht, String element, String attributen) {
        return bericht.replaceFirst("(<[A-Za-z0-9]+:" + element + ")(?=[ >])", "$1" + attributen);
    }

    private static String kenmerk(String kenmerk, String erbij) {
        return "<z:kenmerk xmlns:z=\"http://www.egem.nl/StUF/sector/zkn/0310\"><z:kenmerk>" + kenmerk
                + "</z:kenmerk><z:bron>Regie</z:bron>" + erbij + "</z:kenmerk>";
    }

    private static Zaak zaak(String bericht) {
        try (GelezenBericht gelezen =
                new BerichtLezer().lees(new ByteArrayInputStream(bericht.getBytes(StandardCharsets.UTF_8)))) {
            return CreeerZaakMapper.vanBericht(gelezen.inhoud(ZakKennisgeving.class), StufVersie.ZDS_1_2);
        }
    }

    private static String antwoord(Zaak zaak) {
        return new BerichtSchrijver()
                .schrijf(
                        StufService.ZDS12_GEEF_ZAAKDETAILS.antwoordRoot(),
                        GeefZaakdetailsMapper.naarAntwoord(
                                Stuurgegevens.kaal(Berichtcode.LA01), Optional.of(zaak), StufVersie.ZDS_1_2));
    }

    private static String voorEinde(String bericht, String element, String erbij) {
        int plaats = bericht.lastIndexOf("</", bericht.lastIndexOf(element + ">"));
        return bericht.substring(0, plaats) + erbij + bericht.substring(plaats);
    }
}
