package nl.zaakregie.api.kern;

import java.util.UUID;

/** Key of a groep or gezin. */
public record GroepId(UUID waarde) {

    public static GroepId nieuw() {
        return new GroepId(UUID.randomUUID());
    }

    public static GroepId van(String tekst) {
        return new GroepId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
