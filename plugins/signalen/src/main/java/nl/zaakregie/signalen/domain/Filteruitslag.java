package nl.zaakregie.signalen.domain;

/** What became of an event of a source (DOMEIN 5.3); a code without content. */
public enum Filteruitslag {
    /** Worth a signal. */
    GEREGISTREERD,
    /** The source told of this kind and person shortly before. */
    DUBBEL,
    /** Nobody subscribed to this kind of event. */
    GEEN_ABONNEMENT_OP_SOORT,
    ONDER_DREMPEL,
    /** Known to live elsewhere; the municipality there is for them. */
    BUITEN_GEMEENTE
}
