package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/**
 * Employee of the municipality or of a party that works for it.
 *
 * @param identificatie at most 24 characters; required by ZDS 1.2
 */
public record Medewerker(
        @Nullable String identificatie,
        @Nullable String achternaam,
        @Nullable String voorletters,
        @Nullable String voorvoegsel)
        implements Betrokkene {

    public static Medewerker van(String identificatie, String achternaam) {
        return new Medewerker(identificatie, achternaam, null, null);
    }

    @Override
    public String toString() {
        return "Medewerker";
    }
}
