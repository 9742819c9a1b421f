package nl.zaakregie.cmis;

/** What a call on a zaakfolder did. */
public enum Aanmaak {
    GEMAAKT,
    BESTOND_AL,
    GEWIJZIGD,
    VERWIJDERD
}
