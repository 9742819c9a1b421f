package nl.zaakregie.abonnementen;

/** Where abonnementenbeheer lives (RZS 1.0 §6.1); a municipality chooses one. */
public enum Variant {
    /** No notifications. */
    UIT,
    /** Variant 1, in the servicebus: it splits the messages that pass, we trigger nothing. */
    SERVICEBUS,
    /** Variant 2, here: own changes trigger inside, others may send initieerNotificeerOverZaak. */
    HIER,
    /** Variant 3, another application: every change goes to it as initieerNotificeerOverZaak. */
    ELDERS
}
