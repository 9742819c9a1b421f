package nl.zaakregie.stuf.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Documentclient;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Voorbeelddocumenten;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A process of its own, so that its heap can be small: server and client, and one large document there and back. Argument:
 * number of bytes, then {@code mtom} or {@code base64}. Says {@code GELUKT} at the end.
 */
final class Grootproces {

    private static final Systeem WIJ = Systeem.van("9901", "Suite");
    private static final Systeem ZIJ = Systeem.van("9901", "Zakenmagazijn");

    private Grootproces() {}

    public static void main(String[] argumenten) throws Exception {
        long bytes = Long.parseLong(argumenten[0]);
        SpringApplication app = new SpringApplication(App.class);
        try (var context = (ServletWebServerApplicationContext) app.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--cxf.path=/stuf",
                "--zaakregie.stuf.maximale-omvang=1GB",
                "--zaakregie.stuf.systeem.organisatie=9901",
                "--zaakregie.stuf.systeem.applicatie=Zakenmagazijn",
                "--zaakregie.stuf.zenders.onbekend=aannemen")) {
            URI adres = URI.create("http://127.0.0.1:" + context.getWebServer().getPort() + "/stuf");
            StufVerbinding verbinding = StufVerbinding.naar(adres)
                    .met(Duration.ofSeconds(5), Duration.ofMinutes(3))
                    .metMaximaalAntwoord(1L << 30);
            boolean mtom = "mtom".equals(argumenten[1]);
            heenEnTerug(mtom ? verbinding.metBijlagen() : verbinding, bytes, context.getBean(Grootmagazijn.class));
        }
        System.out.println("GELUKT");
        System.exit(0);
    }

    private static void heenEnTerug(StufVerbinding verbinding, long bytes, Grootmagazijn magazijn) throws Exception {
        long begin = System.nanoTime();
        Documentinhoud inhoud = new Documentinhoud("groot.bin", "application/octet-stream", () -> new Ruis(bytes));
        var heen = new Zakenmagazijnclient(verbinding, StufVersie.ZDS_1_2, WIJ, ZIJ)
                .voegZaakdocumentToe(nummer(), Testmagazijn.met(leeg(), inhoud));
        long halverwege = System.nanoTime();
        var terug = new Documentclient(verbinding, StufVersie.ZDS_1_2, WIJ, ZIJ)
                .geefZaakdocumentLezen(nummer(), leeg().identificatie(), d -> afdruk(d.inhoud()));
        magazijn.verwijder(leeg().identificatie());
        System.out.printf(
                "heen %d ms, terug %d ms%n",
                (halverwege - begin) / 1_000_000, (System.nanoTime() - halverwege) / 1_000_000);
        String ontvangen = terug.mogelijkAntwoord().flatMap(a -> a).orElse(terug.toString());
        if (!heen.isBeantwoord() || !afdruk(inhoud).equals(ontvangen)) {
            throw new IllegalStateException("heen: " + heen + ", terug: " + ontvangen);
        }
    }

    private static Zaakdocument leeg() {
        return Voorbeelddocumenten.bij("9901-GP-1");
    }

    private static String afdruk(Documentinhoud inhoud) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (InputStream bytes = new DigestInputStream(inhoud.bron().open(), sha)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Berichtnummer nummer() {
        return new Berichtnummer(UUID.randomUUID().toString(), new StufTijdstip("20261124103000000"));
    }

    /** The same bytes each time, made while they are read; a block that differs by its number. */
    private static final class Ruis extends InputStream {

        private final byte[] blok = new byte[64 * 1024];
        private final long aantal;
        private long gegeven;

        Ruis(long aantal) {
            this.aantal = aantal;
            new Random(7).nextBytes(blok);
        }

        @Override
        public int read() {
            byte[] een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
        }

        @Override
        public int read(byte[] doel, int van, int gevraagd) {
            if (gegeven == aantal) {
                return -1;
            }
            int plaats = (int) (gegeven % blok.length);
            int geef = (int) Math.min(Math.min(gevraagd, blok.length - plaats), aantal - gegeven);
            System.arraycopy(blok, plaats, doel, van, geef);
            if (plaats == 0 && geef > 0) {
                doel[van] = (byte) (gegeven / blok.length);
            }
            gegeven += geef;
            return geef;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {

        @Bean
        Grootmagazijn magazijn() {
            return new Grootmagazijn();
        }

        @Bean
        Berichtregister register() {
            return new BerichtregisterInGeheugen();
        }
    }
}
