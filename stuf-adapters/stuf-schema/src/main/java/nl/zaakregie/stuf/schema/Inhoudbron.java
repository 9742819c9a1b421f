package nl.zaakregie.stuf.schema;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a document come from. May be opened more than once; the caller closes what it opened. */
@FunctionalInterface
public interface Inhoudbron {

    InputStream open() throws IOException;

    /** In bytes; negative when not known beforehand. */
    default long lengte() {
        return -1;
    }
}
