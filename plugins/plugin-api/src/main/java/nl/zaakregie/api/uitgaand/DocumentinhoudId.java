package nl.zaakregie.api.uitgaand;

import java.util.UUID;

/** Key of document content that waits for delivery. */
public record DocumentinhoudId(UUID waarde) {

    @Override
    public String toString() {
        return waarde.toString();
    }
}
