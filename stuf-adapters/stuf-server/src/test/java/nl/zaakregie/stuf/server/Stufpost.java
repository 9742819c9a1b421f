package nl.zaakregie.stuf.server;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.xml.StufXml;

/** Sends messages by plain HTTP, as a product of others would; no SOAP library, so nothing is corrected on the way. */
public final class Stufpost {

    public static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    public static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String basis;

    public Stufpost(int poort) {
        this.basis = "http://127.0.0.1:" + poort + "/stuf/";
    }

    /** A referentienummer that was not used before. */
    public String nummer() {
        return UUID.randomUUID().toString();
    }

    public HttpResponse<String> verstuur(Testbericht bericht) throws Exception {
        return verstuur(bericht, '"' + bericht.service().soapAction() + '"');
    }

    /** @param actie empty = no header */
    public HttpResponse<String> verstuur(Testbericht bericht, String actie) throws Exception {
        return ruw(bericht.service().portType().naam(), envelop(SOAP11, bericht.kaal()), actie);
    }

    public HttpResponse<String> soap12(Testbericht bericht) throws Exception {
        String type = "application/soap+xml; charset=utf-8; action=\""
                + bericht.service().soapAction() + '"';
        return http.send(
                verzoek(bericht.service().portType().naam(), envelop(SOAP12, bericht.kaal()), type)
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> ruw(String adres, String body, String actie) throws Exception {
        HttpRequest.Builder verzoek = verzoek(adres, body, "text/xml; charset=UTF-8");
        if (!actie.isEmpty()) {
            verzoek.header("SOAPAction", actie);
        }
        return http.send(verzoek.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public String wsdl(String adres) throws Exception {
        HttpRequest verzoek =
                HttpRequest.newBuilder(URI.create(basis + adres + "?wsdl")).build();
        return http.send(verzoek, BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    }

    public static String envelop(String naamruimte, String inhoud) {
        return "<soap:Envelope xmlns:soap=\"" + naamruimte + "\"><soap:Header/><soap:Body>" + inhoud
                + "</soap:Body></soap:Envelope>";
    }

    /** First child of the body as text. */
    public static String inhoud(String envelop) {
        try {
            XMLStreamReader lezer = StufXml.lezer(new StringReader(envelop));
            while (!(lezer.next() == XMLStreamReader.START_ELEMENT && "Body".equals(lezer.getLocalName()))) {
                continue;
            }
            lezer.nextTag();
            int begin = lezer.getLocation().getCharacterOffset();
            int einde = envelop.lastIndexOf("</", envelop.lastIndexOf("Body>"));
            return envelop.substring(begin, einde);
        } catch (XMLStreamException e) {
            throw new AssertionError("geen envelop: " + envelop, e);
        }
    }

    private HttpRequest.Builder verzoek(String adres, String body, String mediatype) {
        return HttpRequest.newBuilder(URI.create(basis + adres))
                .header("Content-Type", mediatype)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }
}
