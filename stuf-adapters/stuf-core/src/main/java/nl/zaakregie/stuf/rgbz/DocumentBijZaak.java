package nl.zaakregie.stuf.rgbz;

/** A document of a zaak, seen from the zaak; without its content. */
public record DocumentBijZaak(Zaakdocument document, Documentrelatie relatie) {}
