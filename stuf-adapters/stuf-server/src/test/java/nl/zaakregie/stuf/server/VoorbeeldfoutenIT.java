package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import nl.zaakregie.stuf.testhulp.OfficieelSchema;
import nl.zaakregie.stuf.testhulp.Voorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples that are wrong on purpose, which lie beside the official schemas; skipped without that folder. */
class VoorbeeldfoutenIT extends Eindpunttest {

    @BeforeEach
    void metVoorbeelden() {
        OfficieelSchema.vereist();
    }

    @ParameterizedTest
    @CsvSource({
        "fout-geen-xml, OntvangAsynchroon, Fo03, StUF055",
        "fout-xsd-startdatum-ontbreekt, OntvangAsynchroon, Fo03, StUF055",
        "fout-xsd-verkeerde-volgorde, OntvangAsynchroon, Fo03, StUF055",
        "fout-functie, VerwerkSynchroonVrijBericht, Fo02, StUF034",
        "fout-onbekende-berichtcode, OntvangAsynchroon, Fo03, StUF022",
        "fout-mutatiesoort, OntvangAsynchroon, Fo03, StUF058",
        "fout-onbekende-zaak, OntvangAsynchroon, Fo03, StUF064",
        "fout-onbekende-ontvanger, OntvangAsynchroon, Fo03, StUF010",
        "fout-onbekende-zender, OntvangAsynchroon, Fo03, StUF013",
        "fout-sortering, BeantwoordVraag, Fo02, StUF055|StUF133",
        "fout-scope-attribuut-met-inhoud, BeantwoordVraag, Fo02, StUF097"
    })
    void krijgtHetVoorgeschrevenAntwoord(String voorbeeld, String adres, String soort, String codes) throws Exception {
        HttpResponse<String> antwoord = stuur(voorbeeld, adres);

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body())
                .containsPattern("<StUF:code>(" + codes + ")<")
                .contains(soort + "Bericht")
                .doesNotContain("9999900");
        assertThat(magazijn.zaken).isEmpty();
        OfficieelSchema.valideer(foutbericht(antwoord.body()));
    }

    @Test
    void weigertHetzelfdeNummerVoorEenAnderBericht() throws Exception {
        String nummer = UUID.randomUUID().toString();
        post.ruw("OntvangAsynchroon", envelop("creeerZaak_ZakLk01", nummer), "");

        HttpResponse<String> antwoord =
                post.ruw("OntvangAsynchroon", envelop("fout-dubbel-referentienummer", nummer), "");

        assertFout(antwoord, "Fo03", "StUF016");
    }

    private HttpResponse<String> stuur(String voorbeeld, String adres) throws Exception {
        return post.ruw(adres, envelop(voorbeeld, UUID.randomUUID().toString()), "");
    }

    private static String envelop(String voorbeeld, String nummer) {
        String xml = Voorbeelden.lees("voorbeelden", voorbeeld)
                .replaceFirst("(?s)^.*?\\?>", "")
                .replaceFirst("(<StUF:referentienummer>)[^<]*", "$1" + nummer);
        return Stufpost.envelop(Stufpost.SOAP11, xml);
    }

    private static String foutbericht(String envelop) {
        int begin = envelop.indexOf("<StUF:Fo0");
        int einde = envelop.indexOf("</detail>");
        return envelop.substring(begin, einde);
    }
}
