package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/** Address abroad; three free lines of at most 35 characters. */
public record AdresBuitenland(
        @Nullable String landcode,
        @Nullable String landnaam,
        @Nullable String regel1,
        @Nullable String regel2,
        @Nullable String regel3) {

    @Override
    public String toString() {
        return "AdresBuitenland";
    }
}
