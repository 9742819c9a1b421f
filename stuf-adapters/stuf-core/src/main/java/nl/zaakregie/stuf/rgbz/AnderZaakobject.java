package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/**
 * Subject of the zaak that no registration knows.
 *
 * @param lokatie geometry as XML fragment, kept as received
 */
public record AnderZaakobject(
        String omschrijving,
        @Nullable String aanduiding,
        @Nullable String lokatie,
        @Nullable String registratie) {

    @Override
    public String toString() {
        return "AnderZaakobject";
    }
}
