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
    /** A zaak of our own in which more turned out to be going on (DOMEIN 1.4). */
    OPSCHALING,
    /** A backoffice suite, by creeerZaak; its application is known, so no further contact is asked. */
    STUF
}
