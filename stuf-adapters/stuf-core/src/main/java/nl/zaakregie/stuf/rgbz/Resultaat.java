package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/** Outcome of the zaak. */
public record Resultaat(
        @Nullable String omschrijving, @Nullable String toelichting) {

    @Override
    public String toString() {
        return "Resultaat";
    }
}
