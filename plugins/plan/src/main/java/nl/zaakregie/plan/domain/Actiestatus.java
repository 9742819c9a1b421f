package nl.zaakregie.plan.domain;

/** State of an actie (DOMEIN 2.2). */
public enum Actiestatus {
    GEPLAND,
    BEZIG,
    GEDAAN,
    NIET_GEDAAN,
    VERVALLEN
}
