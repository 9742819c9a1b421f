package nl.zaakregie.stuf.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import nl.zaakregie.stuf.PortType;

/**
 * One request: a good message, spoilt.
 *
 * @param omschrijving what was done to which message, for the report of a failure
 * @param bsns that the request holds and its answer may not
 */
record Fuzzverzoek(String omschrijving, HttpRequest http, Set<String> bsns) {

    private static final Pattern BSN = Pattern.compile("(?<!\\d)9999\\d{5}(?!\\d)");
    private static final List<String> MEDIATYPES = List.of(
            "text/plain",
            "application/xml",
            "application/soap+xml",
            "application/xop+xml",
            "multipart/related",
            "multipart/related; boundary=x; type=\"text/xml\"",
            "multipart/related; boundary=\"",
            "text/xml; charset=utf-16",
            "text/xml; charset=\"",
            "text/xml; charset=bestaat-niet",
            "text/xml;;;",
            "x");

    private static final Verminking[] VERMINKINGEN = Verminking.values();

    /** The same seed and number give the same request. */
    static Fuzzverzoek maak(String basis, List<Testbericht> berichten, long seed, int nummer) {
        Random random = new Random(seed * 1_000_003 + nummer);
        Testbericht bericht = berichten.get(random.nextInt(berichten.size())).metReferentie("F-" + nummer);
        String xml = Stufpost.envelop(Stufpost.SOAP11, zender(bericht, random).kaal());
        StringBuilder gedaan = new StringBuilder(nummer + " " + bericht.naam());
        for (int keer = random.nextInt(4) == 0 ? 2 : 1; keer > 0; keer--) {
            Verminking verminking = VERMINKINGEN[random.nextInt(VERMINKINGEN.length)];
            gedaan.append(' ').append(verminking);
            xml = verminking.op(xml, random);
        }
        HttpRequest.Builder http = HttpRequest.newBuilder(URI.create(basis + adres(bericht, random)));
        byte[] body = bytes(xml, http, random, gedaan);
        koppen(bericht, xml, http, random, gedaan);
        return new Fuzzverzoek(
                gedaan.toString(), http.POST(BodyPublishers.ofByteArray(body)).build(), bsns(xml));
    }

    /** One sender is held strictly to the schema; what another sends gets further in. */
    private static Testbericht zender(Testbericht bericht, Random random) {
        return random.nextInt(3) > 0 ? bericht.met("applicatie>Suite<", "applicatie>Slordig<") : bericht;
    }

    private static String adres(Testbericht bericht, Random random) {
        PortType[] alle = PortType.values();
        return (random.nextInt(25) == 0
                        ? alle[random.nextInt(alle.length)]
                        : bericht.service().portType())
                .naam();
    }

    private static byte[] bytes(String xml, HttpRequest.Builder http, Random random, StringBuilder gedaan) {
        byte[] body = xml.getBytes(StandardCharsets.UTF_8);
        switch (random.nextInt(12)) {
            case 0 -> {
                gedaan.append(" bytes");
                for (int n = random.nextInt(8); n >= 0 && body.length > 0; n--) {
                    body[random.nextInt(body.length)] = (byte) random.nextInt(256);
                }
            }
            case 1 -> {
                gedaan.append(" gzip");
                http.header("Content-Encoding", random.nextBoolean() ? "gzip" : "deflate");
                body = gzip(body);
            }
            case 2 -> {
                gedaan.append(" utf16");
                body = xml.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE);
            }
            default -> {
                // most go as they are
            }
        }
        return body;
    }

    private static void koppen(
            Testbericht bericht, String xml, HttpRequest.Builder http, Random random, StringBuilder gedaan) {
        boolean soap12 = xml.contains(Stufpost.SOAP12);
        String type = soap12 ? "application/soap+xml; charset=utf-8" : "text/xml; charset=UTF-8";
        if (random.nextInt(15) == 0) {
            type = MEDIATYPES.get(random.nextInt(MEDIATYPES.size()));
            gedaan.append(" type=").append(type);
        }
        http.header("Content-Type", type);
        String actie = bericht.service().soapAction();
        switch (random.nextInt(12)) {
            case 0 -> http.header("SOAPAction", "\"\"");
            case 1 -> http.header("SOAPAction", "\"" + actie.substring(random.nextInt(actie.length())));
            case 2 -> http.header("SOAPAction", "a".repeat(1 + random.nextInt(3000)));
            case 3 -> gedaan.append(" zonder actie");
            default -> http.header("SOAPAction", '"' + actie + '"');
        }
    }

    private static Set<String> bsns(String xml) {
        Set<String> gevonden = new HashSet<>();
        Matcher matcher = BSN.matcher(xml);
        while (matcher.find()) {
            gevonden.add(matcher.group());
        }
        return gevonden;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream uitvoer = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(uitvoer)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uitvoer.toByteArray();
    }
}
