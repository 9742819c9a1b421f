package nl.zaakregie.cmis;

import java.io.IOException;
import java.io.InputStream;

/**
 * A document with its content, read from the DMS while the caller reads.
 *
 * @param inhoud open connection; closed by {@link #close()}
 */
public record Documentinhoud(Documentvermelding vermelding, InputStream inhoud) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        inhoud.close();
    }
}
