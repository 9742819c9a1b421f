package nl.zaakregie.stuf.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.stuf.bericht.Bijlagen;
import nl.zaakregie.stuf.schema.Inhoudbron;

/**
 * A {@code multipart/related} message (MTOM) in a buffer: where each part stands is looked up once, its bytes are read from
 * there. So an attachment of any size takes no memory.
 */
final class Meerdelig implements Bijlagen {

    private static final Pattern GRENS = Pattern.compile("(?i)boundary=(?:\"([^\"]{1,200})\"|([^;\\s]{1,200}))");
    private static final Pattern START = Pattern.compile("(?i)start=\"?<?([^\">;]{1,200})>?\"?");
    private static final Pattern NUMMER = Pattern.compile("(?im)^Content-ID:\\s*<?([^>\\r\\n]{1,200})>?\\s*$");
    private static final Pattern CODERING =
            Pattern.compile("(?im)^Content-Transfer-Encoding:\\s*(base64|quoted-printable)\\s*$");
    private static final int KOP = 8 * 1024;
    private static final int DELEN = 100;

    private record Deel(String contentId, long van, long tot) {}

    private final Berichtbuffer buffer;
    private final List<Deel> delen;
    private final Deel begin;

    private Meerdelig(Berichtbuffer buffer, List<Deel> delen, Deel begin) {
        this.buffer = buffer;
        this.delen = delen;
        this.begin = begin;
    }

    static boolean is(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).trim().startsWith("multipart/related");
    }

    /** @throws IOException when it is no complete multipart message */
    static Meerdelig van(Berichtbuffer buffer, String contentType) throws IOException {
        Matcher grens = GRENS.matcher(contentType);
        if (!grens.find()) {
            throw new IOException("multipart zonder boundary");
        }
        String tekst = grens.group(1) == null ? grens.group(2) : grens.group(1);
        List<Deel> delen = zoek(buffer, ("\r\n--" + tekst).getBytes(StandardCharsets.ISO_8859_1));
        if (delen.isEmpty()) {
            throw new IOException("multipart zonder delen");
        }
        Matcher start = START.matcher(contentType);
        String eerste = start.find() ? start.group(1) : "";
        Deel begin = delen.stream()
                .filter(d -> d.contentId().equals(eerste))
                .findFirst()
                .orElse(delen.get(0));
        return new Meerdelig(buffer, delen, begin);
    }

    /** The part with the envelope. */
    InputStream envelop() throws IOException {
        return open(begin);
    }

    /** Can be opened as long as the buffer has not been closed. */
    @Override
    public Optional<Inhoudbron> bijlage(String contentId) {
        return delen.stream()
                .filter(d -> d.contentId().equals(contentId))
                .findFirst()
                .map(Bijlage::new);
    }

    private final class Bijlage implements Inhoudbron {

        private final Deel deel;

        Bijlage(Deel deel) {
            this.deel = deel;
        }

        @Override
        public InputStream open() throws IOException {
            return Meerdelig.this.open(deel);
        }

        @Override
        public long lengte() {
            return deel.tot() - deel.van();
        }
    }

    private InputStream open(Deel deel) throws IOException {
        InputStream bytes = buffer.lees();
        bytes.skipNBytes(deel.van());
        return new Begrensd(bytes, deel.tot() - deel.van());
    }

    /** Boundaries cannot overlap themselves but for their first byte, so one pass without stepping back is enough. */
    private static List<Deel> zoek(Berichtbuffer buffer, byte[] grens) throws IOException {
        List<Deel> delen = new ArrayList<>();
        try (Bytelezer bytes = new Bytelezer(buffer.lees())) {
            long plaats = 0;
            int gelijk = 2;
            long begin = -1;
            String nummer = "";
            for (int b = bytes.read(); b >= 0; b = bytes.read()) {
                plaats++;
                gelijk = b == grens[gelijk] ? gelijk + 1 : b == grens[0] ? 1 : 0;
                if (gelijk < grens.length) {
                    continue;
                }
                gelijk = 0;
                if (begin >= 0) {
                    delen.add(new Deel(nummer, begin, plaats - grens.length));
                }
                byte[] kop = kop(bytes);
                if (kop.length >= 2 && kop[0] == '-' && kop[1] == '-' || delen.size() >= DELEN) {
                    return delen;
                }
                plaats += kop.length;
                begin = plaats;
                nummer = nummer(kop);
            }
        }
        throw new IOException("multipart is afgebroken");
    }

    /** From behind the boundary up to and including the empty line; two bytes when it is the last boundary. */
    private static byte[] kop(Bytelezer bytes) throws IOException {
        ByteArrayOutputStream kop = new ByteArrayOutputStream();
        int laatste = 0;
        for (int b = bytes.read(); b >= 0; b = bytes.read()) {
            kop.write(b);
            laatste = laatste << 8 | b;
            boolean slot = kop.size() == 2 && (laatste & 0xFFFF) == ('-' << 8 | '-');
            if (slot || laatste == ('\r' << 24 | '\n' << 16 | '\r' << 8 | '\n')) {
                return kop.toByteArray();
            }
            if (kop.size() > KOP) {
                break;
            }
        }
        throw new IOException("kop van een deel is te lang of afgebroken");
    }

    private static String nummer(byte[] kop) throws IOException {
        String tekst = new String(kop, StandardCharsets.ISO_8859_1);
        if (CODERING.matcher(tekst).find()) {
            throw new IOException("deel met een codering die bij MTOM niet hoort");
        }
        Matcher nummer = NUMMER.matcher(tekst);
        return nummer.find() ? nummer.group(1) : "";
    }

    /** Byte by byte without the lock that streams of the JDK take for each. */
    private static final class Bytelezer implements AutoCloseable {

        private final InputStream bron;
        private final byte[] blok = new byte[64 * 1024];
        private int plaats;
        private int aantal;

        Bytelezer(InputStream bron) {
            this.bron = bron;
        }

        int read() throws IOException {
            if (plaats == aantal) {
                aantal = Math.max(bron.read(blok, 0, blok.length), 0);
                plaats = 0;
            }
            return aantal == 0 ? -1 : blok[plaats++] & 0xFF;
        }

        @Override
        public void close() throws IOException {
            bron.close();
        }
    }

    /** A request ready to be sent. The content must be closed. */
    record Verpakt(Berichtbuffer inhoud, String contentType) {}

    static Verpakt verpak(Berichtbuffer envelop, Map<String, Inhoudbron> bijlagen) throws IOException {
        String grens = "zr-" + UUID.randomUUID();
        Berichtbuffer inhoud = new Berichtbuffer();
        try {
            deel(
                    inhoud,
                    grens,
                    "envelop@zaakregie",
                    "application/xop+xml; charset=UTF-8; type=\"text/xml\"",
                    envelop::lees);
            for (Map.Entry<String, Inhoudbron> bijlage : bijlagen.entrySet()) {
                deel(inhoud, grens, bijlage.getKey(), "application/octet-stream", bijlage.getValue()::open);
            }
            schrijf(inhoud, "\r\n--" + grens + "--\r\n");
            return new Verpakt(
                    inhoud,
                    "multipart/related; type=\"application/xop+xml\"; start=\"<envelop@zaakregie>\";"
                            + " start-info=\"text/xml\"; boundary=\"" + grens + '"');
        } catch (IOException | RuntimeException e) {
            inhoud.close();
            throw e;
        }
    }

    @FunctionalInterface
    private interface Bytes {
        InputStream open() throws IOException;
    }

    private static void deel(OutputStream doel, String grens, String contentId, String type, Bytes bytes)
            throws IOException {
        schrijf(
                doel,
                "\r\n--" + grens + "\r\nContent-Type: " + type
                        + "\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <" + contentId + ">\r\n\r\n");
        try (InputStream inhoud = bytes.open()) {
            inhoud.transferTo(doel);
        }
    }

    private static void schrijf(OutputStream doel, String tekst) throws IOException {
        doel.write(tekst.getBytes(StandardCharsets.ISO_8859_1));
    }
}
