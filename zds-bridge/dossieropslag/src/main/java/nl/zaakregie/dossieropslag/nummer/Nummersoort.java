package nl.zaakregie.dossieropslag.nummer;

/** What an identification is for. */
enum Nummersoort {
    ZAAK,
    DOCUMENT
}
