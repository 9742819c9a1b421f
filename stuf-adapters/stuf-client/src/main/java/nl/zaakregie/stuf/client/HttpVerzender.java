package nl.zaakregie.stuf.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import nl.zaakregie.stuf.PortType;

/**
 * Sends one SOAP envelope and gives back what came, whatever it is. Tells "never arrived" from "may have arrived" as
 * exactly as HTTP allows. HTTP/1.1 only: gateways in this field do not speak HTTP/2. Safe for use by many threads.
 */
final class HttpVerzender {

    /** What came back; the body must be closed. */
    record HttpAntwoord(int status, String contentType, Berichtbuffer body) {}

    /** The request surely had no effect at the other side. */
    static final class NietVerbonden extends Exception {
        private static final long serialVersionUID = 1L;

        NietVerbonden(String reden, Throwable oorzaak) {
            super(reden, oorzaak);
        }
    }

    /** The request may have had its effect. */
    static final class Afgebroken extends Exception {
        private static final long serialVersionUID = 1L;

        Afgebroken(String reden, Throwable oorzaak) {
            super(reden, oorzaak);
        }
    }

    /** Media type of an envelope without attachments. */
    static final String XML = "text/xml; charset=UTF-8";

    private final StufVerbinding verbinding;
    private final HttpClient http;

    HttpVerzender(StufVerbinding verbinding) {
        this.verbinding = verbinding;
        HttpClient.Builder bouw = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(verbinding.verbindtijd());
        verbinding.tls().ifPresent(bouw::sslContext);
        http = bouw.build();
    }

    HttpAntwoord verstuur(PortType portType, String soapAction, Berichtbuffer envelop)
            throws NietVerbonden, Afgebroken {
        return verstuur(portType, soapAction, envelop, XML);
    }

    HttpAntwoord verstuur(PortType portType, String soapAction, Berichtbuffer inhoud, String contentType)
            throws NietVerbonden, Afgebroken {
        BufferHandler ontvanger = new BufferHandler(verbinding.maximaalAntwoord());
        CompletableFuture<HttpResponse<Berichtbuffer>> onderweg =
                http.sendAsync(verzoek(portType, soapAction, inhoud, contentType), ontvanger);
        try {
            HttpResponse<Berichtbuffer> antwoord =
                    onderweg.get(verbinding.antwoordtijd().toMillis(), TimeUnit.MILLISECONDS);
            String type = antwoord.headers().firstValue("Content-Type").orElse("");
            return new HttpAntwoord(antwoord.statusCode(), type, antwoord.body());
        } catch (ExecutionException e) {
            throw vertaal(e.getCause());
        } catch (TimeoutException e) {
            ontvanger.geefOp();
            onderweg.cancel(true);
            throw new Afgebroken("geen antwoord binnen " + verbinding.antwoordtijd(), e);
        } catch (InterruptedException e) {
            ontvanger.geefOp();
            onderweg.cancel(true);
            Thread.currentThread().interrupt();
            throw new Afgebroken("onderbroken tijdens het wachten op antwoord", e);
        }
    }

    private HttpRequest verzoek(PortType portType, String soapAction, Berichtbuffer inhoud, String contentType)
            throws NietVerbonden {
        URI adres = verbinding.basis().resolve(portType.naam());
        try {
            HttpRequest.Builder verzoek = HttpRequest.newBuilder(adres)
                    .header("Content-Type", contentType)
                    .header("Accept", verbinding.mtom() ? "text/xml, multipart/related" : "text/xml")
                    .header("SOAPAction", '"' + soapAction + '"')
                    .POST(inhoud.alsVerzoek());
            verbinding.aanmelding().ifPresent(a -> verzoek.header("Authorization", basic(a)));
            return verzoek.build();
        } catch (IOException e) {
            throw new NietVerbonden("bericht kan niet tijdelijk worden bewaard", e);
        }
    }

    private static String basic(StufVerbinding.Aanmelding aanmelding) {
        String paar = aanmelding.gebruiker() + ":" + aanmelding.wachtwoord();
        return "Basic " + Base64.getEncoder().encodeToString(paar.getBytes(StandardCharsets.UTF_8));
    }

    /** A failed connection or handshake precedes the first byte of the message; anything later is uncertain. */
    private static Afgebroken vertaal(Throwable oorzaak) throws NietVerbonden {
        if (oorzaak instanceof ConnectException || oorzaak instanceof HttpConnectTimeoutException) {
            throw new NietVerbonden("geen verbinding", oorzaak);
        }
        if (oorzaak instanceof SSLHandshakeException) {
            throw new NietVerbonden("TLS-verbinding geweigerd", oorzaak);
        }
        if (oorzaak instanceof BufferHandler.TeGroot) {
            return new Afgebroken("antwoord is te groot", oorzaak);
        }
        return new Afgebroken("verbinding verbroken voor het antwoord compleet was", oorzaak);
    }
}
