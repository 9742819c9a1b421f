package nl.zaakregie.api.uitgaand;

import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * Makes an existing zaak part of another (updateZaak of the hoofdzaak, heeftAlsDeelzaak T): only the hoofdzaak can say so,
 * the other side follows from it (ZDS 1.2).
 */
public record KoppelDeelzaak(Zaakidentificatie hoofdzaak, Zaakidentificatie deelzaak) implements UitgaandBericht {}
