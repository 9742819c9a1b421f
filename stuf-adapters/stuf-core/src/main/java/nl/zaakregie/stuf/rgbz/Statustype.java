package nl.zaakregie.stuf.rgbz;

import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/**
 * Type of a status within a zaaktype.
 *
 * @param volgnummer text, because leading zeros occur and must come back
 * @param code       at most 10 characters when sent; longer ones are received
 */
public record Statustype(
        @Nullable String zaaktypecode,
        @Nullable String zaaktypeomschrijving,
        @Nullable String volgnummer,
        @Nullable String code,
        @Nullable String omschrijving,
        @Nullable OnvolledigeDatum ingangsdatum) {}
