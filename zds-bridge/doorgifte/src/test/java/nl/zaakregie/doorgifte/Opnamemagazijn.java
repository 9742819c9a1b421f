package nl.zaakregie.doorgifte;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A zakenmagazijn that remembers the bytes it got and answers what it is told to; it can be down. */
final class Opnamemagazijn implements AutoCloseable {

    record Ontvangen(String pad, String mediatype, @Nullable String soapactie, byte[] bytes) {}

    private final HttpServer server;
    private final List<Ontvangen> ontvangen = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile byte[] antwoord = new byte[0];
    private final Map<String, byte[]> perPad = new ConcurrentHashMap<>();
    private volatile boolean weg;

    Opnamemagazijn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.createContext("/zds/", this::behandel);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        begin();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/zds";
    }

    void begin() {
        ontvangen.clear();
        perPad.clear();
        weg = false;
        antwoordt(200, bevestiging());
    }

    static String bevestiging() {
        return "<?xml version='1.0'?>\r\n<soapenv:Envelope xmlns:soapenv='http://schemas.xmlsoap.org/soap/envelope/'>"
                + "<soapenv:Body><s:Bv03Bericht xmlns:s=\"http://www.egem.nl/StUF/StUF0301\"><s:stuurgegevens>"
                + "<s:berichtcode>Bv03</s:berichtcode><!-- van het magazijn --></s:stuurgegevens></s:Bv03Bericht>"
                + "</soapenv:Body></soapenv:Envelope>";
    }

    static String fout(String code) {
        return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault>"
                + "<faultcode>s:Client</faultcode><faultstring>nee</faultstring><detail><f:Fo03Bericht"
                + " xmlns:f='http://www.egem.nl/StUF/StUF0301'><f:body><f:code>" + code
                + "</f:code><f:plek>client</f:plek></f:body></f:Fo03Bericht></detail></s:Fault></s:Body></s:Envelope>";
    }

    void antwoordt(int nieuweStatus, String tekst) {
        status = nieuweStatus;
        antwoord = tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** What this portType answers, whatever is said elsewhere. */
    void antwoordtOp(String portType, String tekst) {
        perPad.put(portType, tekst.getBytes(StandardCharsets.UTF_8));
    }

    void valtUit(boolean uit) {
        weg = uit;
    }

    byte[] antwoord() {
        return antwoord.clone();
    }

    List<Ontvangen> ontvangen() {
        return List.copyOf(ontvangen);
    }

    private void behandel(HttpExchange verzoek) throws IOException {
        byte[] bytes = verzoek.getRequestBody().readAllBytes();
        if (weg) {
            verzoek.sendResponseHeaders(503, -1);
            verzoek.close();
            return;
        }
        String pad = verzoek.getRequestURI().getPath();
        String portType = pad.substring(pad.lastIndexOf('/') + 1);
        ontvangen.add(new Ontvangen(
                portType,
                verzoek.getRequestHeaders().getFirst("Content-Type"),
                verzoek.getRequestHeaders().getFirst("SOAPAction"),
                bytes));
        verzoek.getResponseHeaders().add("Content-Type", "text/xml;charset=utf-8");
        byte[] terug = perPad.getOrDefault(portType, antwoord);
        verzoek.sendResponseHeaders(perPad.containsKey(portType) ? 200 : status, terug.length);
        verzoek.getResponseBody().write(terug);
        verzoek.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
