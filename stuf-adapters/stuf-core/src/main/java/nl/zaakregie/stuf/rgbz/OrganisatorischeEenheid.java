package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/** Department or team; identificatie at most 24 characters. */
public record OrganisatorischeEenheid(
        @Nullable String identificatie, @Nullable String naam) implements Betrokkene {

    @Override
    public String toString() {
        return "OrganisatorischeEenheid[" + identificatie + "]";
    }
}
