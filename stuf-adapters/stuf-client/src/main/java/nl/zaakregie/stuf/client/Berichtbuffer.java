package nl.zaakregie.stuf.client;

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
 * Holds one message: small ones in memory, large ones in a temporary file that only this user can read and that is gone
 * after {@link #close()}. So a document of any size passes with a small heap, and the HTTP length is known beforehand
 * (chunked requests are refused by older servers). Used by one thread at a time.
 */
final class Berichtbuffer extends OutputStream {

    static final int DREMPEL = 256 * 1024;

    private final int drempel;
    private @Nullable ByteArrayOutputStream geheugen = new ByteArrayOutputStream(8 * 1024);
    private @Nullable Path bestand;
    private @Nullable OutputStream naarBestand;
    private long lengte;

    Berichtbuffer() {
        this(DREMPEL);
    }

    /** @param drempel number of bytes above which the content goes to a file */
    Berichtbuffer(int drempel) {
        this.drempel = drempel;
    }

    /** Number of bytes written. */
    long lengte() {
        return lengte;
    }

    boolean opSchijf() {
        return bestand != null;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int van, int aantal) throws IOException {
        doel(aantal).write(bytes, van, aantal);
        lengte += aantal;
    }

    private OutputStream doel(int erbij) throws IOException {
        ByteArrayOutputStream bytes = geheugen;
        if (bytes != null && lengte + erbij <= drempel) {
            return bytes;
        }
        if (naarBestand == null) {
            bestand = Files.createTempFile("zaakregie-bericht", ".xml");
            naarBestand = new BufferedOutputStream(Files.newOutputStream(bestand), 64 * 1024);
            if (bytes != null) {
                bytes.writeTo(naarBestand);
                geheugen = null;
            }
        }
        return naarBestand;
    }

    @Override
    public void flush() throws IOException {
        if (naarBestand != null) {
            naarBestand.flush();
        }
    }

    /** Reads from the start; may be called more than once. */
    InputStream lees() throws IOException {
        flush();
        ByteArrayOutputStream bytes = geheugen;
        return bytes != null
                ? new ByteArrayInputStream(bytes.toByteArray())
                : new BufferedInputStream(Files.newInputStream(bestand()), 64 * 1024);
    }

    BodyPublisher alsVerzoek() throws IOException {
        flush();
        ByteArrayOutputStream bytes = geheugen;
        return bytes != null ? BodyPublishers.ofByteArray(bytes.toByteArray()) : BodyPublishers.ofFile(bestand());
    }

    private Path bestand() {
        if (bestand == null) {
            throw new IllegalStateException("buffer is gesloten");
        }
        return bestand;
    }

    /** Removes the content. */
    @Override
    public void close() throws IOException {
        geheugen = null;
        if (naarBestand != null) {
            naarBestand.close();
        }
        if (bestand != null) {
            Files.deleteIfExists(bestand);
            bestand = null;
        }
    }
}
