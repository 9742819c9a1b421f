package nl.zaakregie.groepstraject.domain;

/** What holds a groep together; the regisseur judges (DOMEIN rule 2). */
public enum Groepsoort {
    HUISHOUDEN,
    OUDERS_ROND_KIND,
    INDIVIDU,
    OVERIG
}
