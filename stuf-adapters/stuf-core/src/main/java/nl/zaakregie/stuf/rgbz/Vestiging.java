package nl.zaakregie.stuf.rgbz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of business.
 *
 * @param vestigingsnummer 12 digits
 * @param handelsnamen     the first is the usual one; ZDS 1.2 sends only that
 */
public record Vestiging(
        @Nullable String vestigingsnummer,
        List<String> handelsnamen,
        @Nullable Adres verblijfsadres,
        @Nullable AdresBuitenland verblijfBuitenland)
        implements Betrokkene {

    public Vestiging {
        handelsnamen = List.copyOf(handelsnamen);
    }

    @Override
    public String toString() {
        return "Vestiging";
    }
}
