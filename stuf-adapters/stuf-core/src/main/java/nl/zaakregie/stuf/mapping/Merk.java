package nl.zaakregie.stuf.mapping;

import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.waarde.NoValue;

/** Puts the attributes on entities and relations; only kennisgevingen carry a verwerkingssoort. */
enum Merk {
    KENNISGEVING,
    ANTWOORD;

    <E extends StufElement> E zet(E element, String entiteittype, Verwerkingssoort soort) {
        element.setEntiteit(entiteittype);
        if (this == KENNISGEVING) {
            element.setVerwerkingssoort(soort.name());
        }
        return element;
    }

    /** The empty side of a changed relation. */
    static <E extends StufElement> E leeg(E element, String entiteittype, Verwerkingssoort soort) {
        element.setNil(true);
        element.setNoValue(NoValue.GEEN_WAARDE.waarde());
        return KENNISGEVING.zet(element, entiteittype, soort);
    }

    /** Takes away, at all depths, what an answer may not carry. */
    void zuiver(StufElement element) {
        if (this == KENNISGEVING) {
            return;
        }
        element.setVerwerkingssoort(null);
        for (Schemaveld veld : Schemaveld.van(element.getClass())) {
            if (veld.isLijst()) {
                veld.lijst(element).forEach(kind -> {
                    if (kind instanceof StufElement bekend) {
                        zuiver(bekend);
                    }
                });
                continue;
            }
            StufElement kind = veld.waarde(element);
            if (kind != null) {
                zuiver(kind);
            }
        }
    }
}
