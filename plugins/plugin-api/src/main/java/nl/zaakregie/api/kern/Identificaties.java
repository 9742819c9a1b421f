package nl.zaakregie.api.kern;

import java.util.Optional;

/**
 * Identifications taken from a stock that was fetched ahead from the zakenmagazijn, so that work goes on while it is
 * down. Must be called in a transaction; a roll-back gives the number back or loses it, never doubles it.
 */
public interface Identificaties {

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException TECHNISCH when the stock is empty */
    Zaakidentificatie nieuweZaak();

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException TECHNISCH when the stock is empty */
    Documentidentificatie nieuwDocument();

    /**
     * Empty when the zakenmagazijn keeps no besluiten (ZDS 1.1): then the document is all there is.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException TECHNISCH when the stock is empty
     */
    default Optional<Besluitidentificatie> nieuwBesluit() {
        return Optional.empty();
    }
}
