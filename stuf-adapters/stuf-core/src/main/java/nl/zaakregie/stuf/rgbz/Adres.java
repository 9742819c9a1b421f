package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/**
 * Address in the Netherlands.
 *
 * @param identificatie  BAG, 16 digits
 * @param openbareRuimte at most 80 characters; the official name
 * @param straatnaam     at most 24 characters; some receivers look at this one only
 * @param postcode       digits and letters without a space
 */
public record Adres(
        @Nullable String identificatie,
        @Nullable String woonplaats,
        @Nullable String openbareRuimte,
        @Nullable String straatnaam,
        @Nullable String postcode,
        @Nullable String huisnummer,
        @Nullable String huisletter,
        @Nullable String toevoeging,
        @Nullable String locatiebeschrijving) {

    @Override
    public String toString() {
        return "Adres";
    }
}
