package nl.zaakregie.stuf.rgbz;

import java.util.Arrays;
import java.util.Optional;

/** What happened to a zaak, in the words of RZS 1.0 bijlage D. */
public enum Gebeurtenis {
    CREEER_ZAAK("Creeer zaak"),
    ACTUALISEER_ZAAKSTATUS("Actualiseer zaakstatus"),
    UPDATE_ZAAK("Update zaak"),
    VOEG_ZAAKDOCUMENT_TOE("Voeg zaakdocument toe"),
    UPDATE_ZAAKDOCUMENT("Update zaakdocument");

    private final String waarde;

    Gebeurtenis(String waarde) {
        this.waarde = waarde;
    }

    /** Notation on the wire. */
    public String waarde() {
        return waarde;
    }

    public static Optional<Gebeurtenis> van(String waarde) {
        return Arrays.stream(values()).filter(g -> g.waarde.equals(waarde)).findFirst();
    }
}
