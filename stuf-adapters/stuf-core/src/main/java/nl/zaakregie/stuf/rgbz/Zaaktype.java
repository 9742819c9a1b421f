package nl.zaakregie.stuf.rgbz;

import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/**
 * Type of a zaak, by the catalogue of the municipality.
 *
 * @param omschrijving at most 80 characters
 * @param code         at most 10 characters, so the reference ids of RZS do not fit
 */
public record Zaaktype(
        @Nullable String omschrijving,
        @Nullable String code,
        @Nullable OnvolledigeDatum ingangsdatum) {

    public static Zaaktype van(String code, String omschrijving) {
        return new Zaaktype(omschrijving, code, null);
    }
}
