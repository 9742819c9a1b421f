package nl.zaakregie.api.kern;

import java.util.UUID;

/** Key of a deelplan (traject) within a plan. */
public record DeelplanId(UUID waarde) {

    public static DeelplanId nieuw() {
        return new DeelplanId(UUID.randomUUID());
    }

    public static DeelplanId van(String tekst) {
        return new DeelplanId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
