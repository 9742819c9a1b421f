package nl.zaakregie.cmis;

/** A property of a type in the DMS, by its name in the standard without the prefix {@code zsdms:}. */
public sealed interface Eigenschap permits Documenteigenschap, Zaakmapeigenschap {

    /** Local name in the standard; {@code zaakregie.cmis.eigenschappen.<naam>} renames it for a DMS of another make. */
    String naam();
}
