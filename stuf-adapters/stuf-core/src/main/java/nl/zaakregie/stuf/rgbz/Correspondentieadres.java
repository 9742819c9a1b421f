package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/**
 * Address for letters about this zaak, when it is not the usual one.
 *
 * @param typering       Postadres or Aanschrijvingsadres
 * @param postadrestype  A (antwoordnummer) or P (postbus), with {@code postadresnummer}
 */
public record Correspondentieadres(
        @Nullable String typering,
        @Nullable String woonplaats,
        @Nullable String postcode,
        @Nullable String openbareRuimte,
        @Nullable String straatnaam,
        @Nullable String huisnummer,
        @Nullable String huisletter,
        @Nullable String toevoeging,
        @Nullable String postadrestype,
        @Nullable String postadresnummer) {

    @Override
    public String toString() {
        return "Correspondentieadres";
    }
}
