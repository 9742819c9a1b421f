package nl.zaakregie.plan.domain;

/** State of a goal (DOMEIN 2.2). */
public enum Doelstatus {
    OPEN,
    ACTIEF,
    BEHAALD,
    DEELS_BEHAALD,
    NIET_BEHAALD,
    VERVALLEN
}
