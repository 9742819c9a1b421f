package nl.zaakregie.voorbeeld.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another application that subscribed to zaken of one type: keeps what it is told and acknowledges it. */
final class Abonnee implements AutoCloseable {

    private static final byte[] BV03 = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
            <StUF:Bv03Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>
            <StUF:berichtcode>Bv03</StUF:berichtcode></StUF:stuurgegevens></StUF:Bv03Bericht>
            </soap:Body></soap:Envelope>""".getBytes(StandardCharsets.UTF_8);

    private final List<String> berichten = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Abonnee() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", uitwisseling -> {
            berichten.add(new String(uitwisseling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            uitwisseling.getResponseHeaders().add("Content-Type", "text/xml; charset=UTF-8");
            uitwisseling.sendResponseHeaders(200, BV03.length);
            uitwisseling.getResponseBody().write(BV03);
            uitwisseling.close();
        });
        server.start();
    }

    /** Properties that make Zaakregie tell it about zaken of this type, with these others. */
    Map<String, String> geabonneerdOp(String zaaktype, Map<String, String> andere) {
        String wij = "zaakregie.abonnementen.";
        Map<String, String> alles = new HashMap<>(andere);
        alles.put(wij + "variant", "hier");
        alles.put(wij + "bezorg-elke", "1s");
        alles.put(wij + "afzender.organisatie", "9901");
        alles.put(wij + "afzender.applicatie", "Zaakregie");
        alles.put(
                wij + "abonnees.wmo.url",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/stuf");
        alles.put(wij + "abonnees.wmo.systeem.applicatie", "WmoSuite");
        alles.put(wij + "abonnementen[0].abonnee", "wmo");
        alles.put(wij + "abonnementen[0].zaaktypen", zaaktype);
        return alles;
    }

    /** Whether it was told of this zaak, by a message that holds these texts. */
    boolean weet(String zaak, String... teksten) {
        return berichten.stream()
                .anyMatch(b -> b.contains(zaak) && List.of(teksten).stream().allMatch(b::contains));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
