package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/** A zaak to which a document belongs, seen from the document. */
public record ZaakBijDocument(
        String zaakidentificatie, @Nullable String zaakomschrijving, Documentrelatie relatie) {

    public static ZaakBijDocument van(String zaakidentificatie) {
        return new ZaakBijDocument(zaakidentificatie, null, Documentrelatie.LEEG);
    }

    @Override
    public String toString() {
        return "ZaakBijDocument[" + zaakidentificatie + "]";
    }
}
