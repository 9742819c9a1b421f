package nl.zaakregie.stuf.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.client.HttpVerzender.Afgebroken;
import nl.zaakregie.stuf.client.HttpVerzender.HttpAntwoord;
import nl.zaakregie.stuf.client.HttpVerzender.NietVerbonden;
import org.junit.jupiter.api.Test;

class HttpVerzenderIT {

    private static final InetAddress HIER = InetAddress.getLoopbackAddress();

    @Test
    void verstuurtMetLengteActieEnAanmelding() throws Exception {
        AtomicReference<String> gezien = new AtomicReference<>("");
        HttpServer server = HttpServer.create(new InetSocketAddress(HIER, 0), 0);
        server.createContext("/stuf/OntvangAsynchroon", uitwisseling -> {
            try (InputStream body = uitwisseling.getRequestBody()) {
                gezien.set(uitwisseling.getProtocol() + " "
                        + uitwisseling.getRequestHeaders().getFirst("SOAPAction") + " "
                        + uitwisseling.getRequestHeaders().getFirst("Content-Length") + " "
                        + uitwisseling.getRequestHeaders().getFirst("Authorization") + " "
                        + body.readAllBytes().length);
            }
            byte[] antwoord = "<ok/>".getBytes(StandardCharsets.UTF_8);
            uitwisseling.sendResponseHeaders(200, antwoord.length);
            uitwisseling.getResponseBody().write(antwoord);
            uitwisseling.close();
        });
        server.start();
        try {
            StufVerbinding verbinding = StufVerbinding.naar(
                            adres(server.getAddress().getPort()))
                    .met(new StufVerbinding.Aanmelding("a", "b"));

            try (Berichtbuffer groot = bericht("x".repeat(400_000))) {
                HttpAntwoord antwoord =
                        new HttpVerzender(verbinding).verstuur(PortType.ONTVANG_ASYNCHROON, "urn:actie", groot);

                assertThat(antwoord.status()).isEqualTo(200);
            }
            assertThat(gezien.get()).isEqualTo("HTTP/1.1 \"urn:actie\" 400000 Basic YTpi 400000");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void weetZekerDatErNietsAankwamZonderVerbinding() throws Exception {
        int vrijePoort;
        try (ServerSocket even = new ServerSocket(0, 1, HIER)) {
            vrijePoort = even.getLocalPort();
        }

        assertThatThrownBy(() -> verstuur(StufVerbinding.naar(adres(vrijePoort))))
                .isInstanceOf(NietVerbonden.class)
                .hasMessage("geen verbinding");
    }

    @Test
    void weetHetNietAlsErOpTijdGeenAntwoordIs() throws Exception {
        try (ServerSocket zwijgt = new ServerSocket(0, 1, HIER)) {
            StufVerbinding verbinding = StufVerbinding.naar(adres(zwijgt.getLocalPort()))
                    .met(Duration.ofSeconds(2), Duration.ofMillis(300));

            assertThatThrownBy(() -> verstuur(verbinding)).isInstanceOf(Afgebroken.class);
        }
    }

    @Test
    void weetHetNietAlsDeVerbindingTijdensHetAntwoordStokt() throws Exception {
        CountDownLatch klaar = new CountDownLatch(1);
        try (ServerSocket server = new ServerSocket(0, 1, HIER)) {
            CompletableFuture<Void> halfAntwoord =
                    beantwoord(server, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<half", klaar);
            StufVerbinding verbinding = StufVerbinding.naar(adres(server.getLocalPort()))
                    .met(Duration.ofSeconds(2), Duration.ofMillis(500));

            assertThatThrownBy(() -> verstuur(verbinding)).isInstanceOf(Afgebroken.class);

            klaar.countDown();
            halfAntwoord.get(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void weetHetNietAlsDeVerbindingVerbroken() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, HIER)) {
            CompletableFuture<Void> niets = beantwoord(server, "", new CountDownLatch(0));

            assertThatThrownBy(() -> verstuur(StufVerbinding.naar(adres(server.getLocalPort()))))
                    .isInstanceOf(Afgebroken.class)
                    .hasMessageContaining("verbroken");

            niets.get(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void leestGeenAntwoordDatTeGrootIs() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, HIER)) {
            String groot = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + "x".repeat(5000);
            CompletableFuture<Void> antwoord = beantwoord(server, groot, new CountDownLatch(0));
            StufVerbinding begrensd =
                    StufVerbinding.naar(adres(server.getLocalPort())).metMaximaalAntwoord(1000);

            assertThatThrownBy(() -> verstuur(begrensd))
                    .isInstanceOf(Afgebroken.class)
                    .hasMessage("antwoord is te groot");

            antwoord.get(5, TimeUnit.SECONDS);
        }
    }

    private static void verstuur(StufVerbinding verbinding) throws Exception {
        new HttpVerzender(verbinding).verstuur(PortType.ONTVANG_ASYNCHROON, "urn:actie", bericht("<a/>"));
    }

    /** Reads the head of one request, writes the bytes, waits for the latch and hangs up. */
    private static CompletableFuture<Void> beantwoord(ServerSocket server, String bytes, CountDownLatch klaar) {
        return CompletableFuture.runAsync(() -> {
            try (Socket verbinding = server.accept()) {
                byte[] gelezen = new byte[4096];
                int aantal = verbinding.getInputStream().read(gelezen);
                assertThat(aantal).isPositive();
                verbinding.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
                verbinding.getOutputStream().flush();
                klaar.await(5, TimeUnit.SECONDS);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static Berichtbuffer bericht(String tekst) throws IOException {
        Berichtbuffer buffer = new Berichtbuffer();
        buffer.write(tekst.getBytes(StandardCharsets.UTF_8));
        return buffer;
    }

    private static URI adres(int poort) {
        return URI.create("http://127.0.0.1:" + poort + "/stuf");
    }
}
