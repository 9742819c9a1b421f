package nl.zaakregie.api.kern;

import java.util.UUID;

/** Key of a melding or signaal. */
public record SignaalId(UUID waarde) {

    public static SignaalId nieuw() {
        return new SignaalId(UUID.randomUUID());
    }

    public static SignaalId van(String tekst) {
        return new SignaalId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
