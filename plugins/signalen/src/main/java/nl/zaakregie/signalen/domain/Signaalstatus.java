package nl.zaakregie.signalen.domain;

/** Where a signal stands (DOMEIN 2.2). */
public enum Signaalstatus {
    /** Registered; the model has not looked at it yet. */
    ONTVANGEN,
    IN_BEOORDELING,
    /** Registered under one or more running trajecten. */
    GEKOPPELD,
    /** A groepstraject started because of it. */
    GESTART,
    /** Kept until it expires; counts when another signal comes (INV-10). */
    BEWAARD,
    AFGEWEZEN,
    /** Taken over by another instance. */
    DOORGEZET,
    /** Became an aanvraag. */
    AANGEVRAAGD
}
