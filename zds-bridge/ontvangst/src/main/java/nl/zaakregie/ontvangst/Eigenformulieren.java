package nl.zaakregie.ontvangst;

import nl.zaakregie.api.bericht.Zaakbericht;

/** Tells the messages of e-form servers, which are taken here, from those for the zakenmagazijn. */
@FunctionalInterface
public interface Eigenformulieren {

    /** A new zaak whose zaaktype the settings name as a form, or a document of a zaak that its sender made here so. */
    boolean isEigen(Zaakbericht bericht);
}
