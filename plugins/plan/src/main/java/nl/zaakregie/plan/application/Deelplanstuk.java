package nl.zaakregie.plan.application;

import nl.zaakregie.api.document.Documentverwijzing;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.Documentidentificatie;

/** A document that was added to one deelplan, for who executes it. */
public record Deelplanstuk(
        @Gegeven(Gegevensgroepen.UITVOERING) Documentidentificatie document,
        @Gegeven(Gegevensgroepen.UITVOERING) String bestandsnaam,
        @Gegeven(Gegevensgroepen.UITVOERING) String mediatype)
        implements Documentverwijzing {}
