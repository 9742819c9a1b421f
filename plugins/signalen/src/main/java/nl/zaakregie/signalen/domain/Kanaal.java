package nl.zaakregie.signalen.domain;

/** How a melding reached us. */
public enum Kanaal {
    BALIE,
    TELEFOON,
    MAIL,
    POST,
    WEB,
    API,
    /** A source we subscribe to (DOMEIN 5.2); no person typed it. */
    ABONNEMENT,
    /** A backoffice suite, by creeerZaak; its application is known, so no further contact is asked. */
    STUF
}
