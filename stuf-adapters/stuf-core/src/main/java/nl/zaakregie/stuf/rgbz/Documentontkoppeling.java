package nl.zaakregie.stuf.rgbz;

/** Taking a document out of a zaak; in other zaken it stays. */
public record Documentontkoppeling(String documentidentificatie, String zaakidentificatie) {}
