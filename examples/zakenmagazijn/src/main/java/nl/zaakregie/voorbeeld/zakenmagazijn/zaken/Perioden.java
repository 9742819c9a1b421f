package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import nl.zaakregie.stuf.rgbz.Tijdvak;
import org.jspecify.annotations.Nullable;

/** Periods of relations. */
public final class Perioden {

    private Perioden() {}

    /** The known period with what the other adds to it. */
    public static @Nullable Tijdvak aangevuld(@Nullable Tijdvak bekend, @Nullable Tijdvak erbij) {
        if (bekend == null || erbij == null) {
            return bekend == null ? erbij : bekend;
        }
        return new Tijdvak(
                erbij.begin() == null ? bekend.begin() : erbij.begin(),
                erbij.einde() == null ? bekend.einde() : erbij.einde());
    }

    /** The known period after a change: begin and end come together, so one without an end has none any more. */
    public static @Nullable Tijdvak gewijzigd(@Nullable Tijdvak bekend, @Nullable Tijdvak nieuw) {
        if (bekend == null || nieuw == null) {
            return nieuw == null ? bekend : nieuw;
        }
        return new Tijdvak(nieuw.begin() == null ? bekend.begin() : nieuw.begin(), nieuw.einde());
    }
}
