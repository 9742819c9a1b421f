package nl.zaakregie.api.uitgaand;

import nl.zaakregie.api.kern.Zaakidentificatie;

/** Relates an existing zaak to another (updateZaak, heeftBetrekkingOpAndere T); RZS pattern E. */
public record KoppelZaak(Zaakidentificatie zaak, String zaaktype, Zaakidentificatie aan) implements UitgaandBericht {}
