package nl.zaakregie.doorgifte;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import nl.zaakregie.stuf.server.Testbericht;

/** A voegZaakdocumentToe whose content is made while it is read: the same bytes each time, never in memory as a whole. */
final class Grootbericht {

    private static final String PLAATS = "HIER_DE_INHOUD";

    private final String voor;
    private final String na;
    private final long tekens;

    /** @param tekens length of the content in base64, rounded down to groups of four */
    Grootbericht(String nummer, long tekens) {
        Testbericht klein = Testbericht.lees("zds12-voegZaakdocumentToe").metReferentie(nummer);
        String xml = klein.xml().replaceAll("(?s)(<ZKN:inhoud[^>]*>)[^<]*<", "$1" + PLAATS + "<");
        String envelop = new String(Suiteberichten.envelop(new Testbericht(klein.naam(), xml)), StandardCharsets.UTF_8);
        int plaats = envelop.indexOf(PLAATS);
        this.voor = envelop.substring(0, plaats);
        this.na = envelop.substring(plaats + PLAATS.length());
        this.tekens = tekens - tekens % 4;
    }

    InputStream open() {
        return new SequenceInputStream(
                Collections.enumeration(List.of(bytes(voor), new Base64ruis(tekens), bytes(na))));
    }

    private static InputStream bytes(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** Characters of base64 that differ along the way, so that a lost or doubled part is seen. */
    private static final class Base64ruis extends InputStream {

        private static final byte[] LETTERS =
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".getBytes(StandardCharsets.US_ASCII);

        private final long aantal;
        private long gegeven;

        Base64ruis(long aantal) {
            this.aantal = aantal;
        }

        @Override
        public int read() {
            return gegeven == aantal ? -1 : letter();
        }

        @Override
        public int read(byte[] doel, int van, int gevraagd) {
            if (gegeven == aantal) {
                return -1;
            }
            int geef = (int) Math.min(gevraagd, aantal - gegeven);
            for (int i = 0; i < geef; i++) {
                doel[van + i] = letter();
            }
            return geef;
        }

        private byte letter() {
            long plaats = gegeven++;
            return LETTERS[(int) ((plaats ^ plaats >> 6 ^ plaats >> 14) & 63)];
        }
    }
}
