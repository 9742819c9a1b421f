package nl.zaakregie.stuf.rgbz;

/** A new status for a zaak: what actualiseerZaakstatus says. */
public record Statuswijziging(String zaakidentificatie, Zaakstatus status) {}
