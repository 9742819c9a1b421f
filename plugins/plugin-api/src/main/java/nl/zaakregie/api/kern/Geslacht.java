package nl.zaakregie.api.kern;

/** BRP geslachtsaanduiding; the letters are those of the wire. */
public enum Geslacht {
    M,
    V,
    O
}
