package nl.zaakregie.cmis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the caller learns when the DMS cannot even be read; uncertain writes are tested against a real DMS. */
class CmisStoringIT {

    private final CountDownLatch einde = new CountDownLatch(1);
    private @Nullable HttpServer server;

    @AfterEach
    void stop() {
        einde.countDown();
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void meldtNietBezorgdAlsNiemandLuistert() throws IOException {
        int vrijePoort;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            vrijePoort = socket.getLocalPort();
        }

        assertThat(opslag(vrijePoort).maakZaakmap("GEZINSPLAN", "9901Z1", Map.of()))
                .isEqualTo(new CmisAntwoord.NietBezorgd<>("ConnectException"));
    }

    @Test
    void meldtNietBezorgdBij503() throws IOException {
        int poort = start(503);

        assertThat(opslag(poort).zaakmapBestaat("9901Z1"))
                .isEqualTo(new CmisAntwoord.NietBezorgd<>("CmisServiceUnavailableException"));
    }

    @Test
    void meldtGeweigerdBijEenVerkeerdWachtwoord() throws IOException {
        int poort = start(401);

        assertThat(opslag(poort).zaakmapBestaat("9901Z1")).isEqualTo(CmisAntwoord.geweigerd(CmisFout.NIET_TOEGELATEN));
    }

    @Test
    void wachtNietLangerDanDeLeestijd() throws IOException {
        int poort = start(0);

        assertThat(opslag(poort).lijst("9901Z1")).isEqualTo(new CmisAntwoord.NietBezorgd<>("SocketTimeoutException"));
    }

    /** Status 0 = never answers. */
    private int start(int status) throws IOException {
        HttpServer nieuw = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        nieuw.createContext("/", uitwisseling -> {
            if (status == 0) {
                wachtOpEinde();
            } else {
                uitwisseling.sendResponseHeaders(status, -1);
            }
            uitwisseling.close();
        });
        nieuw.start();
        server = nieuw;
        return nieuw.getAddress().getPort();
    }

    private void wachtOpEinde() {
        try {
            einde.await();
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
    }

    private static Documentopslag opslag(int poort) {
        return Documentopslagen.overCmis(new CmisProperties(
                "http://127.0.0.1:" + poort + "/cmis/atom11",
                CmisProperties.Binding.ATOMPUB,
                "",
                "zaakregie",
                "geheim",
                Duration.ofMillis(500),
                Duration.ofMillis(300),
                "/Zaken",
                new CmisProperties.Types("F:zsdms:zaaktype", "F:zsdms:zaak", "D:zsdms:document"),
                "zsdms:",
                Map.of()));
    }
}
