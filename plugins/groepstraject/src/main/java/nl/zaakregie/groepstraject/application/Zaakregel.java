package nl.zaakregie.groepstraject.application;

import java.time.Instant;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** A zaak beside the plan, as its regisseur sees it. */
public record Zaakregel(
        @Gegeven("groepstraject.zaken") Zaakidentificatie zaak,
        @Gegeven("groepstraject.zaken") String zaaktype,
        @Gegeven("groepstraject.zaken") String omschrijving,
        @Gegeven("groepstraject.zaken") String stand,
        @Gegeven("groepstraject.zaken") Instant sinds) {}
