package nl.zaakregie.voorbeeld.zakenmagazijn.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Plain HTTP, so that the tests see what a stranger sees. */
public final class Web {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Web() {}

    public static HttpResponse<String> get(String adres) {
        return stuur(HttpRequest.newBuilder(URI.create(adres)).GET());
    }

    public static HttpResponse<String> post(String adres, String json) {
        return stuur(HttpRequest.newBuilder(URI.create(adres))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public static HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
        try {
            return HTTP.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Onderbroken", e);
        }
    }
}
