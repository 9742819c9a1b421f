package nl.zaakregie.doorgifte;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * A process of its own, so that its heap can be small: suite, bridge and zakenmagazijn, and one large document through
 * them. Arguments: characters of content, {@code direct} or {@code bewaard}, address and user of an empty database. Says
 * {@code GELUKT}.
 */
final class Grootproces {

    private static volatile boolean weg;

    private Grootproces() {}

    public static void main(String[] argumenten) throws Exception {
        Grootbericht bericht = new Grootbericht(UUID.randomUUID().toString(), Long.parseLong(argumenten[0]));
        boolean bewaard = "bewaard".equals(argumenten[1]);
        List<String> ontvangen = new CopyOnWriteArrayList<>();
        HttpServer magazijn = magazijn(ontvangen);
        try (var brug = brug(magazijn.getAddress().getPort(), argumenten[2], argumenten[3])) {
            weg = bewaard;
            long begin = System.nanoTime();
            HttpResponse<String> antwoord = stuur(bericht, brug.getWebServer().getPort());
            weg = false;
            if (bewaard) {
                brug.getBean(Nabezorger.class).bezorg();
            }
            System.out.printf("%s %d ms%n", argumenten[1], (System.nanoTime() - begin) / 1_000_000);
            eis(antwoord.statusCode() == 200 && antwoord.body().contains("Bv03Bericht"), antwoord.body());
            eis(ontvangen.equals(List.of(afdruk(bericht.open()))), "andere bytes: " + ontvangen);
            eis(brug.getBean(Regieinbox.class).berichten().size() == 1, "de regie merkte het niet");
        }
        magazijn.stop(0);
        System.out.println("GELUKT");
        System.exit(0);
    }

    private static ServletWebServerApplicationContext brug(int magazijnpoort, String database, String gebruiker) {
        return (ServletWebServerApplicationContext) new SpringApplication(Doorgifteopstelling.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--cxf.path=/stuf",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + gebruiker,
                        "--spring.flyway.locations=classpath:db/zaakregie/doorgifte",
                        "--zaakregie.stuf.maximale-omvang=1GB",
                        "--zaakregie.stuf.systeem.applicatie=Zaakregie",
                        "--zaakregie.stuf.zenders.onbekend=aannemen",
                        "--zaakregie.stuf.ontvangers.onbekend=aannemen",
                        "--zaakregie.doorgifte.diensten.voeg-zaakdocument-toe=aan",
                        "--zaakregie.doorgifte.magazijn.antwoordtijd=3m",
                        "--zaakregie.doorgifte.magazijn.url=http://127.0.0.1:" + magazijnpoort + "/zds");
    }

    private static HttpResponse<String> stuur(Grootbericht bericht, int poort) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/stuf/OntvangAsynchroon"))
                                .header("Content-Type", "text/xml; charset=UTF-8")
                                .POST(BodyPublishers.ofInputStream(bericht::open))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** Keeps only what shows that every byte came. */
    private static HttpServer magazijn(List<String> ontvangen) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/zds/", verzoek -> {
            String afdruk = afdruk(verzoek.getRequestBody());
            if (!weg) {
                ontvangen.add(afdruk);
            }
            byte[] antwoord = Opnamemagazijn.bevestiging().getBytes(StandardCharsets.UTF_8);
            verzoek.getResponseHeaders().add("Content-Type", "text/xml; charset=utf-8");
            verzoek.sendResponseHeaders(weg ? 503 : 200, antwoord.length);
            verzoek.getResponseBody().write(antwoord);
            verzoek.close();
        });
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        return server;
    }

    private static String afdruk(InputStream bron) {
        try (InputStream bytes = bron) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, sha).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void eis(boolean goed, String anders) {
        if (!goed) {
            throw new IllegalStateException(anders);
        }
    }
}
