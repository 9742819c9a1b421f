package nl.zaakregie.groepstraject.domain;

/** Place of a member in the groep. */
public enum RolInGroep {
    OUDER,
    KIND,
    PARTNER,
    INWONEND,
    OVERIG
}
