package nl.zaakregie.stuf;

import java.util.Arrays;
import java.util.Optional;

/** PortTypes of the protocolbindingen; the path of an endpoint ends in the name. */
public enum PortType {
    BEANTWOORD_VRAAG("BeantwoordVraag"),
    ONTVANG_ASYNCHROON("OntvangAsynchroon"),
    /** Synchronous free messages of ZDS 1.2. */
    VERWERK_SYNCHROON_VRIJ_BERICHT("VerwerkSynchroonVrijBericht"),
    /** Synchronous free messages of ZDS 1.1. */
    VRIJE_BERICHTEN("VrijeBerichten");

    private final String naam;

    PortType(String naam) {
        this.naam = naam;
    }

    /** Last segment of the endpoint's path. */
    public String naam() {
        return naam;
    }

    /** Finds by the last path segment; case is ignored because products redirect on it (Haarlem: Beantwoordvraag). */
    public static Optional<PortType> vanPad(String segment) {
        return Arrays.stream(values())
                .filter(p -> p.naam.equalsIgnoreCase(segment))
                .findFirst();
    }
}
