package nl.zaakregie.stuf.rgbz;

import nl.zaakregie.stuf.schema.Inhoudbron;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document, not in memory.
 *
 * @param bestandsnaam required when sent, at most 255 characters; may hold personal data
 * @param mimetype     sent always, may be absent on receipt
 * @param bron         may be opened more than once; of a received message only until that message is closed
 */
public record Documentinhoud(
        @Nullable String bestandsnaam, @Nullable String mimetype, Inhoudbron bron) {

    /** In bytes; negative when not known beforehand. */
    public long lengte() {
        return bron.lengte();
    }

    @Override
    public String toString() {
        return "Documentinhoud[" + lengte() + "]";
    }
}
