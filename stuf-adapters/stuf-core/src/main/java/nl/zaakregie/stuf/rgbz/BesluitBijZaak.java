package nl.zaakregie.stuf.rgbz;

/** A besluit and the zaak that led to it. */
public record BesluitBijZaak(Besluit besluit, String zaakidentificatie) {}
