package nl.zaakregie.dossieropslag.nummer;

/** What an identification is for. */
public enum Nummersoort {
    ZAAK,
    DOCUMENT,
    BESLUIT
}
