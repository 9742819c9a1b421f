package nl.zaakregie.voorbeeld.zakenmagazijn.proef;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Stands between a client and the zakenmagazijn and keeps all messages, in both directions. */
public final class Meeluisteraar implements AutoCloseable {

    private final HttpServer server;
    private final URI doel;
    private final List<String> koppen;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> enveloppen = new CopyOnWriteArrayList<>();

    /** @param koppen HTTP headers that are passed on; what is not named gets lost */
    public Meeluisteraar(URI doel, List<String> koppen) throws IOException {
        this.doel = doel;
        this.koppen = koppen;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::geefDoor);
        server.start();
    }

    public URI adres() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + doel.getPath());
    }

    /** The StUF messages, without envelope; of a fault the foutbericht. */
    public List<String> berichten() {
        return enveloppen.stream().map(Meeluisteraar::bericht).toList();
    }

    public void vergeet() {
        enveloppen.clear();
    }

    private void geefDoor(HttpExchange uitwisseling) throws IOException {
        byte[] vraag = uitwisseling.getRequestBody().readAllBytes();
        enveloppen.add(new String(vraag, StandardCharsets.UTF_8));
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(
                        doel.resolve(uitwisseling.getRequestURI().getPath()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(vraag));
        for (String kop : koppen) {
            String waarde = uitwisseling.getRequestHeaders().getFirst(kop);
            if (waarde != null) {
                verzoek.header(kop, waarde);
            }
        }
        try {
            HttpResponse<byte[]> antwoord = http.send(verzoek.build(), HttpResponse.BodyHandlers.ofByteArray());
            enveloppen.add(new String(antwoord.body(), StandardCharsets.UTF_8));
            uitwisseling.getResponseHeaders().add("Content-Type", "text/xml; charset=UTF-8");
            uitwisseling.sendResponseHeaders(antwoord.statusCode(), antwoord.body().length);
            uitwisseling.getResponseBody().write(antwoord.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            uitwisseling.close();
        }
    }

    private static String bericht(String envelop) {
        Element inhoud = eersteKind(Xml.elementen(Xml.lees(envelop), "Body").get(0));
        Element bericht = "Fault".equals(inhoud.getLocalName())
                ? eersteKind((Element) inhoud.getElementsByTagName("detail").item(0))
                : inhoud;
        try {
            StringWriter tekst = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(bericht), new StreamResult(tekst));
            return tekst.toString();
        } catch (Exception e) {
            throw new AssertionError("Bericht is niet uit de envelop te halen", e);
        }
    }

    private static Element eersteKind(Element ouder) {
        for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element) {
                return element;
            }
        }
        throw new AssertionError(ouder.getLocalName() + " is leeg");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
