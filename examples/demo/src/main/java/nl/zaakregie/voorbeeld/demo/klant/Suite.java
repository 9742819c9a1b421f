package nl.zaakregie.voorbeeld.demo.klant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

/**
 * A backoffice suite that sends StUF messages from templates in {@code berichten/}: whatever stands between braces is
 * filled in. Nothing of our own adapters is used, so the other side of the wire is really another side.
 */
public final class Suite {

    private static final DateTimeFormatter TIJDSTIP = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final URI eindpunt;

    /** @param eindpunt base of the StUF endpoints, e.g. http://localhost:8080/stuf */
    public Suite(URI eindpunt) {
        this.eindpunt = eindpunt;
    }

    /** What came back on a SOAP message. */
    public record Soapantwoord(int status, String inhoud) {

        public boolean isBv03() {
            return status == 200 && inhoud.contains("Bv03Bericht");
        }

        public boolean bevat(String tekst) {
            return inhoud.contains(tekst);
        }
    }

    /**
     * Sends a template.
     *
     * @param portType last part of the path, e.g. OntvangAsynchroon
     * @param sjabloon file name in berichten/ without .xml
     */
    public Soapantwoord stuur(String portType, String soapAction, String sjabloon, Map<String, String> waarden) {
        return stuurTekst(portType, soapAction, vul(sjabloon, waarden));
    }

    public Soapantwoord stuurTekst(String portType, String soapAction, String bericht) {
        HttpRequest verzoek = HttpRequest.newBuilder(URI.create(eindpunt + "/" + portType))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "\"" + soapAction + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(bericht))
                .build();
        try {
            HttpResponse<String> antwoord = HTTP.send(verzoek, HttpResponse.BodyHandlers.ofString());
            return new Soapantwoord(antwoord.statusCode(), antwoord.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Onderbroken", e);
        }
    }

    /** The template with its values; referentienummer and tijdstipBericht are new unless given. */
    public static String vul(String sjabloon, Map<String, String> waarden) {
        String tekst = lees("/berichten/" + sjabloon + ".xml");
        for (Map.Entry<String, String> w : waarden.entrySet()) {
            tekst = tekst.replace("{" + w.getKey() + "}", xml(w.getValue()));
        }
        return tekst.replace("{referentienummer}", UUID.randomUUID().toString())
                .replace("{tijdstipBericht}", LocalDateTime.now().format(TIJDSTIP));
    }

    private static String lees(String pad) {
        try (InputStream in = Suite.class.getResourceAsStream(pad)) {
            if (in == null) {
                throw new IllegalArgumentException("Geen sjabloon " + pad);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String xml(String waarde) {
        return waarde.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
