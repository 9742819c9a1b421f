package nl.zaakregie.enkelvoudig;

import nl.zaakregie.api.document.Documentverwijzing;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.Documentidentificatie;

/** One document of an aanvraag, to give its content. */
record Aanvraagstuk(
        @Gegeven(Aanvraagweergave.DOCUMENTEN) Documentidentificatie document,
        @Gegeven(Aanvraagweergave.DOCUMENTEN) String bestandsnaam,
        @Gegeven(Aanvraagweergave.DOCUMENTEN) String mediatype)
        implements Documentverwijzing {}
