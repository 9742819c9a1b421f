package nl.zaakregie.brug;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A creeerZaak of a system that we do not know, about somebody: it is refused with StUF013, and stands in the log. */
final class Vreemdbericht {

    static final String BSN = "999905296";

    private Vreemdbericht() {}

    /** @return the body of the answer */
    static String stuur(int poort, String nummer) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/stuf/OntvangAsynchroon"))
                                .header("Content-Type", "text/xml; charset=UTF-8")
                                .POST(BodyPublishers.ofString(envelop(nummer)))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String envelop(String nummer) {
        return """
                <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
                <zds:creeerZaak_ZakLk01 xmlns:zds="http://www.stufstandaarden.nl/koppelvlak/zds0120"
                    xmlns:StUF="http://www.egem.nl/StUF/StUF0301" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310">
                  <ZKN:stuurgegevens>
                    <StUF:berichtcode>Lk01</StUF:berichtcode>
                    <StUF:zender><StUF:organisatie>9901</StUF:organisatie><StUF:applicatie>Vreemde</StUF:applicatie></StUF:zender>
                    <StUF:ontvanger><StUF:organisatie>9901</StUF:organisatie><StUF:applicatie>Zaakregie</StUF:applicatie></StUF:ontvanger>
                    <StUF:referentienummer>%s</StUF:referentienummer>
                    <StUF:tijdstipBericht>20261124100000</StUF:tijdstipBericht>
                    <StUF:entiteittype>ZAK</StUF:entiteittype>
                  </ZKN:stuurgegevens>
                  <ZKN:object StUF:entiteittype="ZAK"><ZKN:toelichting>%s</ZKN:toelichting></ZKN:object>
                </zds:creeerZaak_ZakLk01></soap:Body></soap:Envelope>
                """.formatted(nummer, BSN);
    }
}
