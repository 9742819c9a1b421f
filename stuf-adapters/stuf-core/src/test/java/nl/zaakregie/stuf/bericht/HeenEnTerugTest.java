package nl.zaakregie.stuf.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.zaakregie.stuf.testhulp.Canoniek;
import nl.zaakregie.stuf.testhulp.OfficieelSchema;
import nl.zaakregie.stuf.testhulp.Voorbeelden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing of a message is lost when it is read and written again. */
class HeenEnTerugTest {

    private static final String ZAAK = """
            <z:zakLk01 xmlns:z="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:s="http://www.egem.nl/StUF/StUF0301"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <z:parameters><s:mutatiesoort>T</s:mutatiesoort></z:parameters>
              <z:object s:entiteittype="ZAK" s:verwerkingssoort="T" s:sleutelOntvangend="7">%s</z:object>
            </z:zakLk01>""";

    @TestFactory
    Stream<DynamicTest> elkVoorbeeldBlijftGelijkEnGeldig() {
        OfficieelSchema.vereist();

        return Voorbeelden.geldige().stream()
                .map(bestand -> DynamicTest.dynamicTest(bestand.getFileName().toString(), () -> {
                    String bericht = Voorbeelden.lees(bestand);

                    String terug = heenEnTerug(bericht);

                    assertThat(Canoniek.van(terug)).isEqualTo(Canoniek.van(bericht));
                    OfficieelSchema.valideer(terug);
                }));
    }

    @Test
    void houdtWaardeLeegEnAfwezigUitElkaar() {
        assertGelijk(
                "<z:identificatie>1</z:identificatie><z:einddatum xsi:nil=\"true\" s:noValue=\"geenWaarde\"/>"
                        + "<z:heeft s:entiteittype=\"ZAKSTT\" s:verwerkingssoort=\"T\" xsi:nil=\"true\" s:noValue=\"geenWaarde\"/>");
        assertGelijk("<z:identificatie/><z:omschrijving xsi:nil=\"true\"/>");
    }

    @Test
    void bewaartOnbekendeElementenEnAttributen() {
        assertGelijk("<z:identificatie s:exact=\"false\" x:eigen=\"ja\" xmlns:x=\"urn:x\">1</z:identificatie>"
                + "<z:isVan><z:gerelateerde><z:code>A</z:code><z:nieuw>1</z:nieuw></z:gerelateerde></z:isVan>"
                + "<x:van-een-leverancier xmlns:x=\"urn:x\" a=\"1\">tekst<x:b/></x:van-een-leverancier>");
    }

    @Test
    void bewaartZaakobjectenDieWijNietUitleggen() {
        assertGelijk("<z:heeftBetrekkingOp><z:gerelateerde><z:adres s:entiteittype=\"AOA\"><b:wpl.woonplaatsNaam"
                + " xmlns:b=\"http://www.egem.nl/StUF/sector/bg/0310\">Voorbeeldstad</b:wpl.woonplaatsNaam></z:adres>"
                + "</z:gerelateerde></z:heeftBetrekkingOp>");
    }

    @Test
    void bewaartVoorloopnullenEnZestienCijferigeTijden() {
        assertGelijk("<z:heeft><z:gerelateerde><z:volgnummer>0001</z:volgnummer></z:gerelateerde>"
                + "<z:datumStatusGezet>2026112414300512</z:datumStatusGezet></z:heeft>");
    }

    private static void assertGelijk(String object) {
        String bericht = ZAAK.formatted(object);
        assertThat(Canoniek.van(heenEnTerug(bericht))).isEqualTo(Canoniek.van(bericht));
    }

    private static String heenEnTerug(String bericht) {
        byte[] octetten = bericht.getBytes(StandardCharsets.UTF_8);
        try (GelezenBericht gelezen = new BerichtLezer().lees(new ByteArrayInputStream(octetten))) {
            return new BerichtSchrijver().schrijf(gelezen.root(), gelezen.inhoud());
        }
    }
}
