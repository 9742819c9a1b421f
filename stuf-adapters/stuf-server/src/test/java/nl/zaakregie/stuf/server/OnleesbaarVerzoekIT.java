package nl.zaakregie.stuf.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What SOAP itself refuses is the sender's to mend: StUF055, never an internal error. Found by sending spoilt messages. */
class OnleesbaarVerzoekIT extends Eindpunttest {

    private static final String OPEN = "<s:Envelope xmlns:s='" + Stufpost.SOAP11 + "'>";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    private int eigenPoort;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text/xml | <s:Body/></s:Envelope>",
                "text/xml | <s:Body> </s:Body></s:Envelope>",
                "text/xml | </s:Envelope>",
                "text/xml | <s:Header><k xmlns='urn:k' s:mustUnderstand='1'/></s:Header><s:Body><a/></s:Body></s:Envelope>",
                "multipart/related | <s:Body><a/></s:Body></s:Envelope>",
                "multipart/related; boundary=x | <s:Body><a/></s:Body></s:Envelope>"
            })
    void isEenFoutVanDeZender(String mediatype, String rest) throws Exception {
        HttpResponse<String> antwoord = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + eigenPoort + "/stuf/OntvangAsynchroon"))
                        .header("Content-Type", mediatype)
                        .POST(BodyPublishers.ofString(OPEN + rest))
                        .build(),
                BodyHandlers.ofString());

        assertFout(antwoord, "Fo03", "StUF055");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "application/soap+xml", "multipart/related", "multipart/related; boundary=x"})
    void isOokEenLeegVerzoek(String mediatype) throws Exception {
        HttpResponse<String> antwoord = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + eigenPoort + "/stuf/OntvangAsynchroon"))
                        .header("Content-Type", mediatype)
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertFout(antwoord, "Fo03", "StUF055");
    }
}
