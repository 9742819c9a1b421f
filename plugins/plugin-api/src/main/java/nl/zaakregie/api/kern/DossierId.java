package nl.zaakregie.api.kern;

import java.util.UUID;

/** Key of a dossier; also the business key of its case. */
public record DossierId(UUID waarde) {

    public static DossierId nieuw() {
        return new DossierId(UUID.randomUUID());
    }

    public static DossierId van(String tekst) {
        return new DossierId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
