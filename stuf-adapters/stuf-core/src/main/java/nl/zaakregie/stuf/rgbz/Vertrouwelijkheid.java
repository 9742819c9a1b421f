package nl.zaakregie.stuf.rgbz;

import java.util.Arrays;
import java.util.Optional;

/** How confidential a document is; from most to least. */
public enum Vertrouwelijkheid {
    ZEER_GEHEIM,
    GEHEIM,
    CONFIDENTIEEL,
    VERTROUWELIJK,
    ZAAKVERTROUWELIJK,
    INTERN,
    BEPERKT_OPENBAAR,
    OPENBAAR;

    /** Notation on the wire. */
    public String waarde() {
        return name().replace('_', ' ');
    }

    /** Empty for a value that the standard does not know. */
    public static Optional<Vertrouwelijkheid> van(String waarde) {
        return Arrays.stream(values()).filter(v -> v.waarde().equals(waarde)).findFirst();
    }
}
