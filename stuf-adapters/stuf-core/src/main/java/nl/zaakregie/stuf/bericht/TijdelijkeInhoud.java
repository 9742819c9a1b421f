package nl.zaakregie.stuf.bericht;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.zaakregie.stuf.schema.Inhoudbron;
import org.jspecify.annotations.Nullable;

/**
 * Content of one received document: small in memory, larger in a temporary file. Written once, then read any number of
 * times until {@link #ruimOp()}.
 */
final class TijdelijkeInhoud extends OutputStream implements Inhoudbron {

    private static final int IN_GEHEUGEN = 64 * 1024;

    private final long maximum;
    private ByteArrayOutputStream geheugen = new ByteArrayOutputStream();
    private @Nullable Path bestand;
    private @Nullable OutputStream naarBestand;
    private long lengte;

    TijdelijkeInhoud(long maximum) {
        this.maximum = maximum;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bron, int vanaf, int aantal) throws IOException {
        lengte += aantal;
        if (lengte > maximum) {
            throw new InhoudTeGroot();
        }
        uitvoer(aantal).write(bron, vanaf, aantal);
    }

    @Override
    public void close() throws IOException {
        if (naarBestand != null) {
            naarBestand.close();
        }
    }

    @Override
    public InputStream open() throws IOException {
        return bestand == null
                ? new ByteArrayInputStream(geheugen.toByteArray())
                : new BufferedInputStream(Files.newInputStream(bestand));
    }

    @Override
    public long lengte() {
        return lengte;
    }

    void ruimOp() {
        try {
            close();
            if (bestand != null) {
                Files.deleteIfExists(bestand);
            }
        } catch (IOException e) {
            // the file lies in the temporary directory; nothing depends on its removal
            if (bestand != null) {
                bestand.toFile().deleteOnExit();
            }
        }
    }

    private OutputStream uitvoer(int aantal) throws IOException {
        if (naarBestand == null && geheugen.size() + aantal > IN_GEHEUGEN) {
            bestand = Files.createTempFile("stuf-inhoud-", ".bin");
            naarBestand = Files.newOutputStream(bestand);
            geheugen.writeTo(naarBestand);
            geheugen = new ByteArrayOutputStream(0);
        }
        return naarBestand == null ? geheugen : naarBestand;
    }

    /** The document is larger than the configured maximum. */
    static final class InhoudTeGroot extends IOException {

        InhoudTeGroot() {
            super("inhoud is groter dan toegestaan");
        }
    }
}
