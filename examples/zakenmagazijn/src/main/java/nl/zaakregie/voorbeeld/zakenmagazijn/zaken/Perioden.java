package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import nl.zaakregie.stuf.rgbz.Tijdvak;
import org.jspecify.annotations.Nullable;

/** Periods of relations. */
final class Perioden {

    private Perioden() {}

    /** Whether the relation has no end. */
    static boolean loopt(@Nullable Tijdvak tijdvak) {
        return tijdvak == null || tijdvak.einde() == null;
    }

    /** The known period with what the other adds to it. */
    static @Nullable Tijdvak aangevuld(@Nullable Tijdvak bekend, @Nullable Tijdvak erbij) {
        if (bekend == null || erbij == null) {
            return bekend == null ? erbij : bekend;
        }
        return new Tijdvak(
                erbij.begin() == null ? bekend.begin() : erbij.begin(),
                erbij.einde() == null ? bekend.einde() : erbij.einde());
    }
}
