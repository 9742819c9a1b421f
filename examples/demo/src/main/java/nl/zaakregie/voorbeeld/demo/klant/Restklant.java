package nl.zaakregie.voorbeeld.demo.klant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** JSON over HTTP, as one user with one doel. */
public final class Restklant {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final URI basis;
    private final Optional<String> aanmelding;
    private final Optional<String> doel;

    private Restklant(URI basis, Optional<String> aanmelding, Optional<String> doel) {
        this.basis = basis;
        this.aanmelding = aanmelding;
        this.doel = doel;
    }

    public static Restklant zonderAanmelding(URI basis) {
        return new Restklant(basis, Optional.empty(), Optional.empty());
    }

    public static Restklant als(URI basis, String gebruikersnaam, String wachtwoord) {
        String sleutel = Base64.getEncoder()
                .encodeToString((gebruikersnaam + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8));
        return new Restklant(basis, Optional.of("Basic " + sleutel), Optional.empty());
    }

    public Restklant metDoel(String code) {
        return new Restklant(basis, aanmelding, Optional.of(code));
    }

    public URI basis() {
        return basis;
    }

    public Antwoord haal(String pad) {
        return stuur(verzoek(pad).GET().build());
    }

    /**
     * A document as it comes.
     *
     * @param soort its Content-Type
     */
    public record Bestand(int status, String soort, byte[] inhoud) {}

    public Bestand haalBestand(String pad) {
        HttpResponse<byte[]> antwoord = stuur(verzoek(pad).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Bestand(
                antwoord.statusCode(),
                antwoord.headers().firstValue("Content-Type").orElse(""),
                antwoord.body());
    }

    public Antwoord post(String pad, Object inhoud) {
        return stuur(verzoek(pad)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(alsJson(inhoud)))
                .build());
    }

    /** With the version the user had on the table (If-Match). */
    public Antwoord postMetVersie(String pad, int versie, Object inhoud) {
        return stuur(verzoek(pad)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + versie + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(alsJson(inhoud)))
                .build());
    }

    public Antwoord put(String pad, Object inhoud) {
        return stuur(verzoek(pad)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(alsJson(inhoud)))
                .build());
    }

    public Antwoord verwijder(String pad) {
        return stuur(verzoek(pad).DELETE().build());
    }

    private HttpRequest.Builder verzoek(String pad) {
        HttpRequest.Builder bouwer = HttpRequest.newBuilder(basis.resolve(pad)).timeout(Duration.ofSeconds(60));
        aanmelding.ifPresent(a -> bouwer.header("Authorization", a));
        doel.ifPresent(d -> bouwer.header("Doel", d));
        return bouwer.header("Accept", "application/json, application/problem+json");
    }

    private static Antwoord stuur(HttpRequest verzoek) {
        HttpResponse<String> antwoord = stuur(verzoek, HttpResponse.BodyHandlers.ofString());
        return new Antwoord(antwoord.statusCode(), lees(antwoord.body()));
    }

    private static <T> HttpResponse<T> stuur(HttpRequest verzoek, HttpResponse.BodyHandler<T> lezer) {
        try {
            return HTTP.send(verzoek, lezer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Onderbroken", e);
        }
    }

    private static JsonNode lees(String tekst) {
        String schoon = tekst.strip();
        try {
            return schoon.startsWith("{") || schoon.startsWith("[")
                    ? JSON.readTree(schoon)
                    : JsonNodeFactory.instance.objectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String alsJson(Object inhoud) {
        try {
            return inhoud instanceof String tekst ? tekst : JSON.writeValueAsString(inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
