package nl.zaakregie.api.kern;

import java.util.UUID;

/** Key of a plan of a groep (all its versions). */
public record PlanId(UUID waarde) {

    public static PlanId nieuw() {
        return new PlanId(UUID.randomUUID());
    }

    public static PlanId van(String tekst) {
        return new PlanId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
