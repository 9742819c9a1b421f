package nl.zaakregie.api.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/**
 * Content of a document, read while the caller reads. Not thread-safe.
 *
 * @param stroom open connection; closed by {@link #close()}
 * @param lengte in bytes; empty when it is not told beforehand
 */
public record Documentinhoud(InputStream stroom, OptionalLong lengte) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        stroom.close();
    }
}
