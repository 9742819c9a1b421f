package nl.zaakregie.doorgifte;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an HTTP body: few in memory, many in a temporary file that only this user can read and that is gone after
 * {@link #close()}. Written once, then read as often as one likes; one thread at a time.
 */
final class Romp implements AutoCloseable {

    private static final int DREMPEL = 256 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final byte[] geheugen;
    private final @Nullable Path bestand;
    private final long lengte;

    private Romp(byte[] geheugen, @Nullable Path bestand, long lengte) {
        this.geheugen = geheugen;
        this.bestand = bestand;
        this.lengte = lengte;
    }

    static Romp van(byte[] bytes) {
        return new Romp(bytes, null, bytes.length);
    }

    /** Takes at most so many bytes; the rest stays in the stream. */
    static Romp van(InputStream bron, long maximum) throws IOException {
        ByteArrayOutputStream begin = new ByteArrayOutputStream();
        long rest = kopieer(bron, begin, Math.min(maximum, DREMPEL));
        if (rest > 0 || maximum <= DREMPEL) {
            return van(begin.toByteArray());
        }
        Path bestand = Files.createTempFile("zaakregie-doorgifte", ".bin");
        try (OutputStream doel = new BufferedOutputStream(Files.newOutputStream(bestand), BUFFER)) {
            begin.writeTo(doel);
            kopieer(bron, doel, maximum - DREMPEL);
        } catch (IOException e) {
            Files.deleteIfExists(bestand);
            throw e;
        }
        return new Romp(new byte[0], bestand, Files.size(bestand));
    }

    /** How many bytes fewer than asked for there were. */
    private static long kopieer(InputStream bron, OutputStream doel, long aantal) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long rest = aantal;
        while (rest > 0) {
            int gelezen = bron.read(buffer, 0, (int) Math.min(buffer.length, rest));
            if (gelezen < 0) {
                return rest;
            }
            doel.write(buffer, 0, gelezen);
            rest -= gelezen;
        }
        return 0;
    }

    long lengte() {
        return lengte;
    }

    InputStream open() throws IOException {
        return bestand == null
                ? new ByteArrayInputStream(geheugen)
                : new BufferedInputStream(Files.newInputStream(bestand), BUFFER);
    }

    BodyPublisher alsVerzoek() throws IOException {
        return bestand == null ? BodyPublishers.ofByteArray(geheugen) : BodyPublishers.ofFile(bestand);
    }

    @Override
    public void close() {
        if (bestand != null) {
            try {
                Files.deleteIfExists(bestand);
            } catch (IOException e) {
                bestand.toFile().deleteOnExit();
            }
        }
    }
}
