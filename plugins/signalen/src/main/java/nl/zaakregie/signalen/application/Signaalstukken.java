package nl.zaakregie.signalen.application;

import java.time.LocalDate;
import java.util.List;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.Documentidentificatie;

/** Which files came with a melding. */
public record Signaalstukken(@Gegeven("signalen.melding") List<Regel> bijlagen) {

    /** One of them. */
    public record Regel(Documentidentificatie document, String mediatype, LocalDate creatiedatum) {}
}
