package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/**
 * Subject of a zaak.
 *
 * @param omschrijving kind of relation; {@value #CLIENT} marks the clients of a plan (RZS 1.0)
 */
public record Zaakobject(
        @Nullable Objectinhoud inhoud,
        @Nullable String omschrijving,
        @Nullable Tijdvak tijdvak) {

    /** Without trema: another text is no client (RZS 1.0). */
    public static final String CLIENT = "Client";

    public static Zaakobject client(NatuurlijkPersoon persoon) {
        return new Zaakobject(persoon, CLIENT, null);
    }

    public boolean isClient() {
        return CLIENT.equals(omschrijving) && inhoud instanceof NatuurlijkPersoon;
    }

    public Zaakobject gedurende(Tijdvak periode) {
        return new Zaakobject(inhoud, omschrijving, periode);
    }
}
