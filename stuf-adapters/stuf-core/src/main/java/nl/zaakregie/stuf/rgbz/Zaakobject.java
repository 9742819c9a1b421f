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
        @Nullable Tijdvak tijdvak,
        Rest rest) {

    public Zaakobject {
        rest = Rest.van(rest);
    }

    public Zaakobject(@Nullable Objectinhoud inhoud, @Nullable String omschrijving, @Nullable Tijdvak tijdvak) {
        this(inhoud, omschrijving, tijdvak, Rest.LEEG);
    }

    /** Without trema: another text is no client (RZS 1.0). */
    public static final String CLIENT = "Client";

    public static Zaakobject client(NatuurlijkPersoon persoon) {
        return new Zaakobject(persoon, CLIENT, null);
    }

    public boolean isClient() {
        return CLIENT.equals(omschrijving) && inhoud instanceof NatuurlijkPersoon;
    }

    public Zaakobject gedurende(Tijdvak periode) {
        return new Zaakobject(inhoud, omschrijving, periode, rest);
    }

    /** The same subject with what the message said besides. */
    public Zaakobject met(Rest nieuw) {
        return new Zaakobject(inhoud, omschrijving, tijdvak, nieuw);
    }
}
