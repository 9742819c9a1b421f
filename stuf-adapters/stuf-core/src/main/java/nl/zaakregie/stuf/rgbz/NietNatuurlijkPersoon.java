package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/**
 * An organisation by law.
 *
 * @param nnpId RSIN; products put a KvK number in it
 */
public record NietNatuurlijkPersoon(
        @Nullable String nnpId,
        @Nullable String annIdentificatie,
        @Nullable String statutaireNaam,
        @Nullable String rechtsvorm,
        @Nullable Adres bezoekadres,
        @Nullable AdresBuitenland verblijfBuitenland)
        implements Betrokkene {

    @Override
    public String toString() {
        return "NietNatuurlijkPersoon";
    }
}
