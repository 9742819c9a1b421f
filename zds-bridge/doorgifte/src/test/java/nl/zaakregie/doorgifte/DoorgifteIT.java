package nl.zaakregie.doorgifte;

import static nl.zaakregie.doorgifte.Suiteberichten.nummer;
import static nl.zaakregie.doorgifte.Suiteberichten.status;
import static nl.zaakregie.doorgifte.Suiteberichten.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.zaakregie.api.bericht.ZaakstatusOntvangen;
import nl.zaakregie.stuf.server.Testbericht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes through at once, and what stays here. */
class DoorgifteIT extends Doorgifteproef {

    private static final String SOAP = "http://www.egem.nl/StUF/sector/zkn/0310/actualiseerZaakstatus_Lk01";

    @Test
    void geeftElkeByteDoorEnElkeByteVanHetAntwoordTerug() throws Exception {
        String eigenaardig = "\uFEFF<?xml version='1.0' encoding='UTF-8' ?>\r\n<!-- onderweg -->\r\n<raar:Envelope"
                + " xmlns:raar='http://schemas.xmlsoap.org/soap/envelope/'  ><raar:Header><w:Security"
                + " xmlns:w=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\">"
                + "<ds:SignatureValue xmlns:ds='http://www.w3.org/2000/09/xmldsig#'>AbC&#x0A;d=</ds:SignatureValue>"
                + "</w:Security></raar:Header>\n<raar:Body   Id='b1'>"
                + status(nummer()).kaal().replace("\n", "\r\n").replace("Mulder", "M<![CDATA[u]]>lder&#233;")
                + "</raar:Body></raar:Envelope>\n\n";
        byte[] verzonden = eigenaardig.getBytes(StandardCharsets.UTF_8);

        HttpResponse<byte[]> antwoord = post("OntvangAsynchroon", verzonden, '"' + SOAP + '"');

        assertThat(MAGAZIJN.ontvangen()).singleElement().satisfies(o -> {
            assertThat(o.bytes()).isEqualTo(verzonden);
            assertThat(o.pad()).isEqualTo("OntvangAsynchroon");
            assertThat(o.soapactie()).isEqualTo('"' + SOAP + '"');
            assertThat(o.mediatype()).isEqualTo("text/xml; charset=UTF-8");
        });
        assertThat(antwoord.body()).isEqualTo(MAGAZIJN.antwoord());
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("text/xml;charset=utf-8");
    }

    @Test
    void geeftDeFoutVanHetMagazijnMetZijnStatusTerugEnMerktDanNietsOp() throws Exception {
        MAGAZIJN.antwoordt(500, Opnamemagazijn.fout("StUF064"));

        HttpResponse<byte[]> antwoord = post(status(nummer()));

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body()).isEqualTo(MAGAZIJN.antwoord());
        assertThat(inbox.berichten()).isEmpty();
        assertThat(wachtrij.aantal("WACHT")).isZero();
    }

    @Test
    void laatDeRegieEenStatusVanEenGevolgdeZaakMerken() throws Exception {
        Testbericht bericht = status(nummer());

        post(bericht);
        post(bericht);

        assertThat(inbox.berichten()).singleElement().satisfies(b -> {
            ZaakstatusOntvangen status = (ZaakstatusOntvangen) b;
            assertThat(status.afzender()).isEqualTo("Suite");
            assertThat(status.status()).isEqualTo("In behandeling");
        });
        assertThat(MAGAZIJN.ontvangen()).hasSize(2);
    }

    @Test
    void bewaartNietsVanEenZaakDieNiemandVolgt() throws Exception {
        post(new Testbericht(
                "zds11-actualiseerZaakstatus", status(nummer()).xml().replace("000042", "000043")));

        assertThat(MAGAZIJN.ontvangen()).hasSize(1);
        assertThat(inbox.berichten()).isEmpty();
        assertThat(aantalRijen()).isZero();
    }

    @Test
    void steltDeRegieBuitenDienstDeSuiteNietTeleurMaarLaatHaarHerhalen() throws Exception {
        inbox.gaatStuk();

        HttpResponse<byte[]> antwoord = post(status(nummer()));

        assertThat(tekst(antwoord)).contains("Fo03Bericht", ">StUF046<");
        assertThat(antwoord.statusCode()).isEqualTo(500);
    }

    @Test
    void houdtEenMeldingHierEnGeeftEenAndereZaakDoor() throws Exception {
        Testbericht zaak = Testbericht.lees("zds12-creeerZaak").metReferentie(nummer());
        post(zaak);
        assertThat(MAGAZIJN.ontvangen()).hasSize(1);

        String type = zaak.xml().replaceAll("(?s).*<ZKN:isVan.*?<ZKN:code>([^<]*)<.*", "$1");
        Testbericht melding = new Testbericht(
                zaak.naam(), zaak.metAnderNummer(nummer()).xml().replace(">" + type + "<", ">SIGNAALSD<"));
        HttpResponse<byte[]> antwoord = post(melding);

        assertThat(MAGAZIJN.ontvangen()).hasSize(1);
        assertThat(tekst(antwoord)).as("door de inbox beoordeeld").contains("StUF064");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zds11-updateZaak", "zds12-geefZaakstatus"})
    void geeftNietDoorWatUitStaatOfNietGenoemdIs(String naam) throws Exception {
        HttpResponse<byte[]> antwoord = post(Testbericht.lees(naam).metReferentie(nummer()));

        assertThat(tekst(antwoord)).contains(">StUF040<");
        assertThat(MAGAZIJN.ontvangen()).isEmpty();
    }

    @Test
    void geeftNietsDoorVanWieHetNietMag() throws Exception {
        assertThat(tekst(post(van("Vreemde", status(nummer()))))).contains(">StUF013<");
        assertThat(tekst(post(van("Lezer", status(nummer()))))).contains(">StUF052<");

        assertThat(MAGAZIJN.ontvangen()).isEmpty();
    }

    @Test
    void laatOnleesbaarsAanDeEindpunten() throws Exception {
        HttpResponse<byte[]> antwoord = post("OntvangAsynchroon", "<geen envelop".getBytes(StandardCharsets.UTF_8), "");

        assertThat(tekst(antwoord)).contains(">StUF055<");
        assertThat(antwoord.statusCode()).isEqualTo(500);
    }
}
