package nl.zaakregie.stuf.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.Foutmelding;
import nl.zaakregie.stuf.client.HttpVerzender.HttpAntwoord;
import nl.zaakregie.stuf.client.Verzendresultaat.Afgewezen;
import nl.zaakregie.stuf.client.Verzendresultaat.Beantwoord;
import nl.zaakregie.stuf.client.Verzendresultaat.NietAfgeleverd;
import nl.zaakregie.stuf.client.Verzendresultaat.Onbekend;
import nl.zaakregie.stuf.fout.Plek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AntwoordlezerTest {

    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";

    @Test
    void leestEenGoedAntwoord() throws Exception {
        assertThat(lees(200, envelop("<Bv03Bericht/>"))).isEqualTo(new Beantwoord<>("Bv03Bericht"));
    }

    @Test
    void noemtEenAntwoordVanEenAndereSoortOnbekend() throws Exception {
        assertThat(lees(200, envelop("<IetsAnders/>"))).isEqualTo(new Onbekend<>("onverwacht antwoord IetsAnders"));
    }

    @Test
    void wijstAfBijEenFoutVanDeZender() throws Exception {
        Verzendresultaat<String> resultaat =
                lees(500, fout("soap:Client", "StUF055", "client", "<StUF:details>element x</StUF:details>"));

        assertThat(resultaat).isEqualTo(new Afgewezen<>(fout("StUF055", "omschrijving van de fout", "element x")));
    }

    @Test
    void biedtOpnieuwAanBijEenTijdelijkeFoutVanDeOntvanger() throws Exception {
        assertThat(lees(500, fout("soap:Server", "StUF046", "server", "")))
                .isInstanceOfSatisfying(
                        NietAfgeleverd.class, r -> assertThat(r.reden()).isEqualTo("StUF046"));
    }

    @Test
    void legtEenBlijvendeWeigeringVanDeOntvangerVoorAanEenMens() throws Exception {
        assertThat(lees(500, fout("soap:Server", "StUF064", "server", ""))).isInstanceOf(Afgewezen.class);
    }

    @Test
    void leestDeCodeUitEenVreemdeFaultcode() throws Exception {
        String gateway =
                envelop("<soap:Fault><faultcode>s:StUF016</faultcode><faultstring>dubbel</faultstring></soap:Fault>");

        assertThat(lees(500, gateway)).isEqualTo(new Afgewezen<>(fout("StUF016", "dubbel", null)));
    }

    @Test
    void leestEenFoutInSoap12EnMetStatus200() throws Exception {
        String soap12 = "<e:Envelope xmlns:e='http://www.w3.org/2003/05/soap-envelope'><e:Body><e:Fault><e:Code>"
                + "<e:Value>e:Sender</e:Value></e:Code><e:Reason><e:Text>nee</e:Text></e:Reason></e:Fault></e:Body>"
                + "</e:Envelope>";

        assertThat(lees(200, soap12)).isEqualTo(new Afgewezen<>(fout(Verzendresultaat.ZONDER_CODE, "nee", null)));
    }

    @Test
    void weetNietsNaEenServerfoutZonderStufCode() throws Exception {
        String kaal =
                envelop("<soap:Fault><faultcode>soap:Server</faultcode><faultstring>x</faultstring></soap:Fault>");

        assertThat(lees(500, kaal)).isInstanceOf(Onbekend.class);
    }

    @Test
    void leestEenFoutberichtDatNietInEenFaultStaat() throws Exception {
        String bericht = envelop("<StUF:Fo03Bericht xmlns:StUF='http://www.egem.nl/StUF/StUF0301'><StUF:body>"
                + "<StUF:code>StUF013</StUF:code><StUF:plek>client</StUF:plek></StUF:body></StUF:Fo03Bericht>");

        assertThat(lees(200, bericht)).isInstanceOf(Afgewezen.class);
    }

    @ParameterizedTest
    @CsvSource({
        "404, NietAfgeleverd",
        "401, NietAfgeleverd",
        "302, NietAfgeleverd",
        "502, NietAfgeleverd",
        "503, NietAfgeleverd",
        "500, Onbekend",
        "504, Onbekend",
        "408, Onbekend",
        "200, Onbekend"
    })
    void beoordeeltEenHtmlPaginaOpDeStatus(int status, String uitkomst) throws Exception {
        Verzendresultaat<String> resultaat = lees(status, "<!DOCTYPE html><html><body><h1>Fout</h1></body></html>");

        assertThat(resultaat.getClass().getSimpleName()).isEqualTo(uitkomst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nee", "<a>", "<Envelope/>", "<Envelope><Body/></Envelope>"})
    void noemtEenOnleesbaarGoedAntwoordOnbekend(String body) throws Exception {
        assertThat(lees(200, body)).isInstanceOf(Onbekend.class);
    }

    @Test
    void zetGeenTekstVanDeOntvangerInToString() {
        Foutmelding fout = fout("StUF058", "zaak van 999990019", "999990019");

        assertThat(new Afgewezen<>(fout).toString()).doesNotContain("999990019");
    }

    private static Verzendresultaat<String> lees(int status, String body) throws Exception {
        Berichtbuffer buffer = new Berichtbuffer();
        buffer.write(body.getBytes(StandardCharsets.UTF_8));
        return Antwoordlezer.lees(
                new HttpAntwoord(status, "text/xml", buffer),
                (xml, bijlagen) -> Optional.of(xml.getLocalName()).filter("Bv03Bericht"::equals));
    }

    private static Foutmelding fout(String code, String omschrijving, @Nullable String details) {
        return new Foutmelding(Stuurgegevens.kaal(Berichtcode.FO03), code, Plek.CLIENT, omschrijving, details);
    }

    private static String fout(String faultcode, String code, String plek, String details) {
        return envelop("<soap:Fault><faultcode>" + faultcode + "</faultcode><faultstring>anders</faultstring><detail>"
                + "<StUF:Fo03Bericht xmlns:StUF='http://www.egem.nl/StUF/StUF0301'><StUF:stuurgegevens>"
                + "<StUF:berichtcode>Fo03</StUF:berichtcode></StUF:stuurgegevens><StUF:body><StUF:code>" + code
                + "</StUF:code><StUF:plek>" + plek + "</StUF:plek><StUF:omschrijving>omschrijving van de fout"
                + "</StUF:omschrijving>" + details + "</StUF:body></StUF:Fo03Bericht></detail></soap:Fault>");
    }

    private static String envelop(String inhoud) {
        return "<soap:Envelope xmlns:soap='" + SOAP11 + "'><soap:Header/><soap:Body>" + inhoud
                + "</soap:Body></soap:Envelope>";
    }
}
