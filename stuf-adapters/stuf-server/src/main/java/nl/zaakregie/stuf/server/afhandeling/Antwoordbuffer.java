package nl.zaakregie.stuf.server.afhandeling;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Takes an answer that must be complete before its first byte leaves: small ones in memory, large ones in a temporary file
 * that disappears with the stream that reads it. For one thread, written once, then read once.
 */
final class Antwoordbuffer extends OutputStream {

    private static final int DREMPEL = 128 * 1024;

    private final ByteArrayOutputStream geheugen = new ByteArrayOutputStream(4 * 1024);
    private @Nullable Path bestand;
    private @Nullable OutputStream naarBestand;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int van, int aantal) throws IOException {
        if (naarBestand == null && geheugen.size() + aantal > DREMPEL) {
            bestand = Files.createTempFile("zaakregie-antwoord", ".xml");
            naarBestand = new BufferedOutputStream(Files.newOutputStream(bestand), 64 * 1024);
            geheugen.writeTo(naarBestand);
            geheugen.reset();
        }
        OutputStream doel = naarBestand == null ? geheugen : naarBestand;
        doel.write(bytes, van, aantal);
    }

    /** Ends the writing. The stream closes itself at its end, and the file goes with it or sooner. */
    InputStream lees() throws IOException {
        if (naarBestand == null || bestand == null) {
            return new ByteArrayInputStream(geheugen.toByteArray());
        }
        naarBestand.close();
        InputStream inhoud = Files.newInputStream(bestand, StandardOpenOption.DELETE_ON_CLOSE);
        bestand = null;
        return new TotHetEinde(new BufferedInputStream(inhoud, 64 * 1024));
    }

    /** Removes what was written and not read. */
    @Override
    public void close() throws IOException {
        if (naarBestand != null) {
            naarBestand.close();
        }
        if (bestand != null) {
            Files.deleteIfExists(bestand);
        }
    }

    /** Nobody after us closes the stream of an answer: CXF only reads it. */
    private static final class TotHetEinde extends FilterInputStream {

        private boolean klaar;

        TotHetEinde(InputStream inhoud) {
            super(inhoud);
        }

        @Override
        public int read() throws IOException {
            byte[] een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
        }

        @Override
        public int read(byte[] doel, int van, int aantal) throws IOException {
            int gelezen = klaar ? -1 : super.read(doel, van, aantal);
            if (gelezen < 0 && !klaar) {
                klaar = true;
                close();
            }
            return gelezen;
        }
    }
}
