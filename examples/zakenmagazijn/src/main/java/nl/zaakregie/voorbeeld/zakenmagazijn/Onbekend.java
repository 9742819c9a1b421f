package nl.zaakregie.voorbeeld.zakenmagazijn;

/** What happens with a sender or zaaktype that is not configured. */
public enum Onbekend {
    WEIGEREN,

    /** For tests with messages of others only. */
    AANNEMEN
}
