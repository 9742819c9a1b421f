package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/** Whom to speak to in a role. */
public record Contactpersoon(
        @Nullable String identificatie,
        @Nullable String naam,
        @Nullable String functie,
        @Nullable String telefoonnummer,
        @Nullable String emailadres) {

    @Override
    public String toString() {
        return "Contactpersoon";
    }
}
