package nl.zaakregie.plan.application;

import nl.zaakregie.api.document.Documentverwijzing;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.Documentidentificatie;

/** A document of the plan: a print of it, or what was added to it. */
public record Planstuk(
        @Gegeven(Gegevensgroepen.DOCUMENT) Documentidentificatie document,
        @Gegeven(Gegevensgroepen.DOCUMENT) String bestandsnaam,
        @Gegeven(Gegevensgroepen.DOCUMENT) String mediatype)
        implements Documentverwijzing {}
