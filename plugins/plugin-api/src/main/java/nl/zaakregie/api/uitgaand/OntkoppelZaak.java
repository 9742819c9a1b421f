package nl.zaakregie.api.uitgaand;

import nl.zaakregie.api.kern.Zaakidentificatie;

/** Takes the relation of a zaak to another away again (updateZaak, heeftBetrekkingOpAndere V). */
public record OntkoppelZaak(Zaakidentificatie zaak, Zaakidentificatie van) implements UitgaandBericht {}
