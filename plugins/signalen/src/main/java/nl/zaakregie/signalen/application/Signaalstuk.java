package nl.zaakregie.signalen.application;

import nl.zaakregie.api.document.Documentverwijzing;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.Documentidentificatie;

/** One file of a melding, to give its content: as much content of the melding as its text. */
public record Signaalstuk(
        @Gegeven("signalen.melding") Documentidentificatie document,
        @Gegeven("signalen.melding") String bestandsnaam,
        @Gegeven("signalen.melding") String mediatype)
        implements Documentverwijzing {}
