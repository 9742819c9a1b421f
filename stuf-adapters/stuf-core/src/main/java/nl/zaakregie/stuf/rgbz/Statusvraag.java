package nl.zaakregie.stuf.rgbz;

/** Question for the statuses of a zaak. */
public record Statusvraag(String zaakidentificatie, boolean alleenLaatste) {}
