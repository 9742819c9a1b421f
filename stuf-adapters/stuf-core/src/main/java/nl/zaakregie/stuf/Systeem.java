package nl.zaakregie.stuf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A zender or ontvanger: organisatie, applicatie and administratie together identify it.
 *
 * @param organisatie    at most 200 characters
 * @param applicatie     3 to 50 characters; fewer is accepted because it is received, refused by the schema on sending
 * @param administratie  at most 50 characters
 * @param gebruiker      at most 100 characters; personal data, so not in {@link #toString()}
 */
public record Systeem(
        @Nullable String organisatie,
        String applicatie,
        @Nullable String administratie,
        @Nullable String gebruiker) {

    public Systeem {
        if (applicatie.isBlank()) {
            throw new IllegalArgumentException("applicatie is leeg");
        }
    }

    public static Systeem van(String organisatie, String applicatie) {
        return new Systeem(organisatie, applicatie, null, null);
    }

    /** The same system on behalf of nobody in particular: what is compared when senders are looked up. */
    public Systeem zonderGebruiker() {
        return new Systeem(organisatie, applicatie, administratie, null);
    }

    public Systeem metGebruiker(String naam) {
        return new Systeem(organisatie, applicatie, administratie, naam);
    }

    public Optional<String> gebruikersnaam() {
        return Optional.ofNullable(gebruiker);
    }

    /** Stable key of the sending system, for inbox and authorisation. */
    public String sleutel() {
        return leegBijGebrek(organisatie) + "|" + applicatie + "|" + leegBijGebrek(administratie);
    }

    /** The system of such a key; empty when it cannot be told, because a name holds the mark between the parts. */
    public static Optional<Systeem> vanSleutel(String sleutel) {
        String[] delen = sleutel.split("\\|", -1);
        return delen.length == 3 && !delen[1].isBlank()
                ? Optional.of(new Systeem(nietLeeg(delen[0]), delen[1], nietLeeg(delen[2]), null))
                : Optional.empty();
    }

    private static @Nullable String nietLeeg(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }

    @Override
    public String toString() {
        return "Systeem[" + sleutel() + "]";
    }

    private static String leegBijGebrek(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }
}
