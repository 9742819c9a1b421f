package nl.zaakregie.stuf.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A receiver that keeps what it got and always gives the same answer. */
final class Opnameserver implements AutoCloseable {

    /** @param actie SOAPAction with its quotes */
    record Opname(String pad, String actie, String envelop) {

        /** The message without its envelope. */
        String bericht() {
            int begin = envelop.indexOf('>', envelop.indexOf(":Body")) + 1;
            return envelop.substring(begin, envelop.lastIndexOf("</soap:Body>"));
        }
    }

    private final HttpServer server;
    private final List<Opname> opnamen = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String antwoord = "";

    Opnameserver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::neemOp);
        server.start();
    }

    URI adres() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stuf");
    }

    Opnameserver metBericht(String bericht) {
        return met(
                200,
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>" + bericht
                        + "</s:Body></s:Envelope>");
    }

    Opnameserver met(int nieuweStatus, String nieuwAntwoord) {
        status = nieuweStatus;
        antwoord = nieuwAntwoord;
        return this;
    }

    List<Opname> opnamen() {
        return opnamen;
    }

    private void neemOp(HttpExchange uitwisseling) throws IOException {
        String envelop = new String(uitwisseling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        opnamen.add(new Opname(
                uitwisseling.getRequestURI().getPath(),
                uitwisseling.getRequestHeaders().getFirst("SOAPAction"),
                envelop));
        byte[] bytes = antwoord.getBytes(StandardCharsets.UTF_8);
        uitwisseling.getResponseHeaders().set("Content-Type", "text/xml; charset=UTF-8");
        uitwisseling.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        uitwisseling.getResponseBody().write(bytes);
        uitwisseling.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
