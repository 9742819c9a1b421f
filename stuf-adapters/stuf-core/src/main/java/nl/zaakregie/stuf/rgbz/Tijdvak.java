package nl.zaakregie.stuf.rgbz;

import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;

/**
 * Period in which a relation holds.
 *
 * @param begin absent when unknown
 * @param einde absent while it still holds
 */
public record Tijdvak(
        @Nullable StufTijdstip begin, @Nullable StufTijdstip einde) {

    /** Whether a relation with this period has no end; one without a period has none either. */
    public static boolean loopt(@Nullable Tijdvak tijdvak) {
        return tijdvak == null || tijdvak.einde() == null;
    }
}
