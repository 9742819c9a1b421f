package nl.zaakregie.api.kern;

import java.util.UUID;

/** Our own key of a person; says nothing about who it is, so it may stand in tables, variables and logs. */
public record PersoonId(UUID waarde) {

    public static PersoonId nieuw() {
        return new PersoonId(UUID.randomUUID());
    }

    public static PersoonId van(String tekst) {
        return new PersoonId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
