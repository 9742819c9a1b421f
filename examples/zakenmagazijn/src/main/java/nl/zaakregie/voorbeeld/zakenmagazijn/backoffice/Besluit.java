package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

/** The two answers of RZS 1.0 on an overdracht. */
enum Besluit {
    GEACCEPTEERD,
    GEWEIGERD
}
