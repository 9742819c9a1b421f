package nl.zaakregie.stuf.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Documentclient;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/** One large document, made while it is sent, there and back through any zakenmagazijn. */
public final class Grootdocument {

    private static final Systeem WIJ = Systeem.van("9901", "Suite");
    private static final Systeem ZIJ = Systeem.van("9901", "Zakenmagazijn");

    private Grootdocument() {}

    /**
     * Adds the document with content of this size and reads it back.
     *
     * @param verbinding to a zakenmagazijn that takes messages of anybody
     * @return how long it took
     * @throws IllegalStateException when other bytes came back
     */
    public static String heenEnTerug(StufVerbinding verbinding, long bytes, Zaakdocument document) {
        long begin = System.nanoTime();
        Documentinhoud inhoud = new Documentinhoud("groot.bin", "application/octet-stream", () -> new Ruis(bytes));
        var heen = new Zakenmagazijnclient(verbinding, StufVersie.ZDS_1_2, WIJ, ZIJ)
                .voegZaakdocumentToe(nummer(), Testmagazijn.met(document, inhoud));
        long halverwege = System.nanoTime();
        var terug = new Documentclient(verbinding, StufVersie.ZDS_1_2, WIJ, ZIJ)
                .geefZaakdocumentLezen(nummer(), document.identificatie(), d -> afdruk(d.inhoud()));
        long einde = System.nanoTime();
        String ontvangen = terug.mogelijkAntwoord().flatMap(a -> a).orElse(terug.toString());
        if (!heen.isBeantwoord() || !afdruk(inhoud).equals(ontvangen)) {
            throw new IllegalStateException("heen: " + heen + ", terug: " + ontvangen);
        }
        return "heen %d ms, terug %d ms".formatted((halverwege - begin) / 1_000_000, (einde - halverwege) / 1_000_000);
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
}
