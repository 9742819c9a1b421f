package nl.zaakregie.doorgifte;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import nl.zaakregie.doorgifte.DoorgifteProperties.Magazijn;
import org.jspecify.annotations.Nullable;

/** Sends a request on to the zakenmagazijn as it came, and gives its answer as it comes. Safe for use by many threads. */
final class Magazijnverbinding {

    /** What a gateway says when there is nobody behind it. */
    private static final Set<Integer> AFWEZIG = Set.of(502, 503, 504);

    private final Magazijn magazijn;
    private final HttpClient http;
    private final long maximum;

    /** @param maximum largest answer in bytes */
    Magazijnverbinding(Magazijn magazijn, Optional<SSLContext> tls, long maximum) {
        this.magazijn = magazijn;
        this.maximum = maximum;
        HttpClient.Builder bouw = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(magazijn.verbindtijd());
        tls.ifPresent(bouw::sslContext);
        this.http = bouw.build();
    }

    /**
     * The whole answer; the caller closes it.
     *
     * @throws Onbereikbaar when there is no zakenmagazijn, or no complete answer in time
     */
    Antwoord stuur(Verzoek verzoek) throws Onbereikbaar {
        CompletableFuture<Antwoord> onderweg = null;
        try {
            onderweg = http.sendAsync(maak(verzoek), HttpResponse.BodyHandlers.ofInputStream())
                    .thenApplyAsync(this::ontvang);
            Antwoord antwoord = onderweg.get(magazijn.antwoordtijd().toMillis(), TimeUnit.MILLISECONDS);
            if (AFWEZIG.contains(antwoord.status())) {
                antwoord.close();
                throw new Onbereikbaar("HTTP " + antwoord.status(), true);
            }
            return antwoord;
        } catch (ExecutionException | IOException e) {
            throw Onbereikbaar.door(e);
        } catch (TimeoutException e) {
            ruimLateAntwoordenOp(onderweg);
            throw new Onbereikbaar("geen antwoord binnen " + magazijn.antwoordtijd(), true);
        } catch (InterruptedException e) {
            ruimLateAntwoordenOp(onderweg);
            Thread.currentThread().interrupt();
            throw new Onbereikbaar("onderbroken", true);
        }
    }

    private static void ruimLateAntwoordenOp(@Nullable CompletableFuture<Antwoord> onderweg) {
        if (onderweg != null) {
            onderweg.thenAccept(Antwoord::close);
        }
    }

    private HttpRequest maak(Verzoek verzoek) throws IOException {
        String basis = magazijn.url().toString();
        HttpRequest.Builder bouw = HttpRequest.newBuilder(
                        java.net.URI.create((basis.endsWith("/") ? basis : basis + "/")
                                + verzoek.portType().naam()))
                .header("Content-Type", verzoek.mediatype())
                .POST(verzoek.inhoud().alsVerzoek());
        if (verzoek.soapactie() != null) {
            bouw.header("SOAPAction", verzoek.soapactie());
        }
        if (magazijn.gebruiker() != null && magazijn.wachtwoord() != null) {
            String paar = magazijn.gebruiker() + ":" + magazijn.wachtwoord();
            bouw.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(paar.getBytes(StandardCharsets.UTF_8)));
        }
        return bouw.build();
    }

    private Antwoord ontvang(HttpResponse<InputStream> http) {
        try (InputStream bytes = http.body()) {
            Romp inhoud = Romp.van(bytes, maximum);
            if (bytes.read() >= 0) {
                inhoud.close();
                throw new IllegalStateException("antwoord is te groot");
            }
            String type = http.headers().firstValue("Content-Type").orElse("text/xml; charset=UTF-8");
            return new Antwoord(http.statusCode(), type, inhoud);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The message may or may not have arrived; the zakenmagazijn recognises it when it comes again. */
    static final class Onbereikbaar extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean vertrokken;

        Onbereikbaar(String reden, boolean vertrokken) {
            super(reden);
            this.vertrokken = vertrokken;
        }

        /** The message of the cause stays out: it may name addresses. */
        private static Onbereikbaar door(Exception e) {
            Throwable oorzaak = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            return new Onbereikbaar(
                    e.getClass().getSimpleName(),
                    !(oorzaak instanceof ConnectException || oorzaak instanceof HttpConnectTimeoutException));
        }

        /** Whether it may have arrived; false when there was surely nobody. */
        boolean misschienAangekomen() {
            return vertrokken;
        }
    }
}
