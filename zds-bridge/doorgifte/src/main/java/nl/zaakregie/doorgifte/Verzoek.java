package nl.zaakregie.doorgifte;

import java.util.Locale;
import nl.zaakregie.stuf.PortType;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request as it came in; what is passed on and nothing else.
 *
 * @param mediatype Content-Type, unchanged
 * @param soapactie SOAPAction header, unchanged; absent when there was none
 */
record Verzoek(
        PortType portType, String mediatype, @Nullable String soapactie, Romp inhoud) {

    boolean soap12() {
        return mediatype.toLowerCase(Locale.ROOT).contains("application/soap+xml");
    }
}
