package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproef;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Soapantwoord;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite.Vraag;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The zaakservices, by raw messages over HTTP; once per database. */
abstract class ZakenProef extends Magazijnproef {

    private static final String CLIENT = """
            <ZKN:heeftBetrekkingOp StUF:entiteittype="ZAKOBJ" StUF:verwerkingssoort="E">
              <ZKN:gerelateerde><ZKN:natuurlijkPersoon StUF:entiteittype="NPS" StUF:verwerkingssoort="I">
                <BG:inp.bsn>%s</BG:inp.bsn>
              </ZKN:natuurlijkPersoon></ZKN:gerelateerde>
              <ZKN:omschrijving>Client</ZKN:omschrijving>
              <StUF:tijdvakRelatie>
                <StUF:beginRelatie>20261120</StUF:beginRelatie><StUF:eindRelatie>20261124</StUF:eindRelatie>
              </StUF:tijdvakRelatie>
            </ZKN:heeftBetrekkingOp>""";
    private static final String GEEN_CLIENT = """
            <ZKN:heeftBetrekkingOp xsi:nil="true" StUF:noValue="geenWaarde" \
            StUF:entiteittype="ZAKOBJ" StUF:verwerkingssoort="E"/>""";

    ZakenProef(Databasesoort soort) {
        super(soort, Map.of());
    }

    @Test
    void geeftNieuweIdentificatiesMetDeGemeentecode() {
        String eerste = nieuweZaakidentificatie();
        String tweede = nieuweZaakidentificatie();

        assertThat(List.of(eerste, tweede)).doesNotHaveDuplicates().allMatch(id -> id.startsWith("9901"));
        assertThat(nieuweDocumentidentificatie()).startsWith("9901").isNotEqualTo(nieuweDocumentidentificatie());
    }

    @Test
    void geeftAllesTerugWatBijEenZaakIsGestuurd() {
        String zaak = nieuweZaakidentificatie();
        String bericht = Suite.vul("creeerZaak-volledig", Map.of("identificatie", zaak));
        assertThat(suite.stuurTekst(Vraag.CREEER_ZAAK, bericht).isBv03()).isTrue();

        Soapantwoord antwoord = details(zaak);

        List<String> gestuurd = Xml.inhoud(object(Xml.lees(bericht)));
        List<String> teruggekregen = Xml.inhoud(object(antwoord.xml()));
        assertThat(teruggekregen).containsSubsequence(gestuurd);
        // an answer says which status is the last, and must have a lokatie and a day of effect, empty
        // when there is none
        assertThat(teruggekregen.stream().filter(regel -> !gestuurd.contains(regel)))
                .allMatch(regel -> regel.contains("indicatieLaatsteStatus")
                        || regel.contains("lokatie[noValue=geenWaarde]")
                        || regel.contains("ingangsdatumWerking[noValue=waardeOnbekend]"));
    }

    @Test
    void weigertEenOnbekendZaaktypeEnBewaartNiets() {
        String zaak = nieuweZaakidentificatie();

        Soapantwoord antwoord = klein(zaak, "NIETBEKEND", Map.of());

        assertThat(antwoord.foutcode()).isEqualTo("StUF064");
        assertThat(antwoord.foutsoort()).isEqualTo("Fo03");
        assertThat(antwoord.foutdetails()).contains("zaaktype").doesNotContain("NIETBEKEND");
        assertThat(details(zaak).elementen("object")).isEmpty();
        assertThat(inzage("zaken")).doesNotContain(zaak);
    }

    @Test
    void weigertEenZaakDieErAlIs() {
        String zaak = bestaandGezinsplan();

        assertThat(klein(zaak, "WMOHH", Map.of()).foutcode()).isEqualTo("StUF067");
    }

    @Test
    void verwerktHetzelfdeBerichtMaarEenKeer() {
        String zaak = nieuweZaakidentificatie();
        String bericht = Suite.vul("creeerZaak-klein", Map.of("identificatie", zaak, "zaaktype", "WMOHH"));
        Soapantwoord eerste = suite.stuurTekst(Vraag.CREEER_ZAAK, bericht);

        Soapantwoord tweede = suite.stuurTekst(Vraag.CREEER_ZAAK, bericht);

        assertThat(eerste.isBv03()).isTrue();
        assertThat(tweede).isEqualTo(eerste);
    }

    @Test
    void weigertEenReferentienummerMetAndereInhoud() {
        Map<String, String> nummer = Map.of("referentienummer", "ref-" + nieuweZaakidentificatie());
        klein(nieuweZaakidentificatie(), "WMOHH", nummer);

        assertThat(klein(nieuweZaakidentificatie(), "WMOHH", nummer).foutcode()).isEqualTo("StUF016");
    }

    @Test
    void weigertEenIdentificatieDieGeenMapnaamKanZijn() {
        assertThat(klein("9901/Z/1", "WMOHH", Map.of()).foutcode()).isEqualTo("StUF055");
    }

    @Test
    void weigertEenPlanZonderClient() {
        assertThat(klein(nieuweZaakidentificatie(), "GEZINSPLAN", Map.of()).foutdetails())
                .contains("Client");
    }

    @Test
    void neemtEenZaakAanOverDeOudeVersieVanDeStandaard() {
        String zaak = nieuweZaakidentificatie();

        assertThat(suite.stuur(Vraag.CREEER_ZAAK_11, "zds11-creeerZaak", Map.of("identificatie", zaak))
                        .isBv03())
                .isTrue();
        assertThat(details(zaak).waarde("code")).isEqualTo("WMOHH");
    }

    @Test
    void zetStatussenOpVolgordeEnKentDeLaatste() {
        String zaak = bestaandGezinsplan();

        assertThat(status(zaak, "2", "Gezinsplan opgesteld", "20261125100000").isBv03())
                .isTrue();

        Soapantwoord laatste = suite.stuur(Vraag.GEEF_ZAAKSTATUS, "geefZaakstatus", Map.of("identificatie", zaak));
        assertThat(laatste.waarden("volgnummer")).containsExactly("2");
        assertThat(laatste.waarde("datumStatusGezet")).isEqualTo("20261125100000");
        assertThat(laatste.waarde("indicatieLaatsteStatus")).isEqualTo("J");
        Soapantwoord alle = suite.stuur(Vraag.GEEF_ZAAKSTATUS, "geefZaakstatus-alle", Map.of("identificatie", zaak));
        assertThat(alle.waarden("volgnummer")).containsExactly("0001", "2");
    }

    @Test
    void weigertEenStatusDieNietBijHetZaaktypeHoort() {
        String zaak = bestaandGezinsplan();

        assertThat(status(zaak, "9", "Onbekend", "20261125100000").foutcode()).isEqualTo("StUF064");
        assertThat(status(zaak, "2", "Zaak afgerond", "20261125100000").foutcode())
                .isEqualTo("StUF064");
        assertThat(details(zaak).elementen("datumStatusGezet")).hasSize(1);
    }

    @Test
    void sluitDeZaakBijDeEindstatus() {
        String zaak = bestaandGezinsplan();

        status(zaak, "4", "Zaak afgerond", "20270301120000");

        assertThat(details(zaak).waarde("einddatum")).isEqualTo("20270301");
    }

    @Test
    void weigertEenWijzigingVanEenZaakDieErNietIs() {
        String zaak = nieuweZaakidentificatie();

        assertThat(status(zaak, "2", "Gezinsplan opgesteld", "20261125100000").foutcode())
                .isEqualTo("StUF064");
        assertThat(wijzig(zaak, "", "").foutcode()).isEqualTo("StUF064");
        assertThat(details(zaak).status()).isEqualTo(200);
        assertThat(details(zaak).elementen("object")).isEmpty();
    }

    @Test
    void wijzigtGegevensEnLegtHetResultaatVast() {
        String zaak = bestaandGezinsplan();

        Soapantwoord antwoord = wijzig(zaak, """
                <ZKN:omschrijving>Gezinsplan huishouden Eikenkade</ZKN:omschrijving>
                <ZKN:resultaat xsi:nil="true" StUF:noValue="geenWaarde"/>
                <ZKN:einddatum xsi:nil="true" StUF:noValue="geenWaarde"/>""", """
                <ZKN:omschrijving>Gezinsplan afgerond</ZKN:omschrijving>
                <ZKN:resultaat><ZKN:omschrijving>Doelen behaald</ZKN:omschrijving></ZKN:resultaat>
                <ZKN:einddatum>20270301</ZKN:einddatum>""");

        assertThat(antwoord.isBv03()).isTrue();
        Soapantwoord details = details(zaak);
        assertThat(details.waarde("einddatum")).isEqualTo("20270301");
        assertThat(details.tekst()).contains("Doelen behaald").contains("Gezinsplan afgerond");
        assertThat(details.elementen("heeftBetrekkingOp")).hasSize(2);
    }

    @Test
    void weigertEenResultaatDatNietBijHetZaaktypeHoort() {
        String zaak = bestaandGezinsplan();

        Soapantwoord antwoord = wijzig(
                zaak,
                "<ZKN:resultaat xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/>",
                "<ZKN:resultaat><ZKN:omschrijving>Verzonnen</ZKN:omschrijving></ZKN:resultaat>");

        assertThat(antwoord.foutcode()).isEqualTo("StUF064");
        assertThat(details(zaak).tekst()).doesNotContain("Verzonnen");
    }

    @Test
    void koppeltEenBestaandeZaakAanEenPlan() {
        String plan = bestaandGezinsplan();
        String zaak = nieuweZaakidentificatie();
        klein(zaak, "WMOHH", Map.of());

        Soapantwoord antwoord = wijzig(zaak, """
                <ZKN:heeftBetrekkingOpAndere xsi:nil="true" StUF:noValue="geenWaarde" \
                StUF:entiteittype="ZAKZAKBTR" StUF:verwerkingssoort="T"/>""", """
                <ZKN:heeftBetrekkingOpAndere StUF:entiteittype="ZAKZAKBTR" StUF:verwerkingssoort="T">
                  <ZKN:gerelateerde StUF:entiteittype="ZAK" StUF:verwerkingssoort="I">
                    <ZKN:identificatie>%s</ZKN:identificatie>
                  </ZKN:gerelateerde>
                </ZKN:heeftBetrekkingOpAndere>""".formatted(plan));

        assertThat(antwoord.isBv03()).isTrue();
        assertThat(details(zaak).waarden("identificatie")).contains(plan);
    }

    @Test
    void beeindigtEenClientMaarNietDeLaatste() {
        String zaak = bestaandGezinsplan();

        assertThat(wijzig(zaak, CLIENT.formatted("999905296"), GEEN_CLIENT).isBv03())
                .isTrue();
        assertThat(details(zaak).waarde("eindRelatie")).startsWith("20261124");
        assertThat(details(zaak).elementen("heeftBetrekkingOp")).hasSize(2);

        assertThat(wijzig(zaak, CLIENT.formatted("999916014"), GEEN_CLIENT).foutdetails())
                .contains("Client");
        assertThat(details(zaak).waarden("eindRelatie").stream().filter(einde -> !einde.isEmpty()))
                .hasSize(1);
    }

    @Test
    void weigertEenOnbekendeZender() {
        Soapantwoord antwoord = klein(nieuweZaakidentificatie(), "WMOHH", Map.of("zender", "VREEMDE"));

        assertThat(antwoord.foutcode()).isEqualTo("StUF013");
    }

    private Soapantwoord klein(String zaak, String zaaktype, Map<String, String> afwijkend) {
        Map<String, String> waarden = new HashMap<>(Map.of("identificatie", zaak, "zaaktype", zaaktype));
        waarden.putAll(afwijkend);
        return suite.stuur(Vraag.CREEER_ZAAK, "creeerZaak-klein", waarden);
    }

    private static Element object(Document bericht) {
        return Xml.elementen(bericht, "object").get(0);
    }
}
