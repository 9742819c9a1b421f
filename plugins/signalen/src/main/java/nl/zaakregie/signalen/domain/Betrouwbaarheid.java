package nl.zaakregie.signalen.domain;

/** Whether what was reported has been checked (DOMEIN 5.1). */
public enum Betrouwbaarheid {
    ONGEVERIFIEERD,
    GEVERIFIEERD,
    /** Checked and not so: it no longer counts beside other signals. */
    ONJUIST
}
