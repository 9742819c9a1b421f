package nl.zaakregie.api.fout;

/** Whose turn it is after a fault; only {@link #TECHNISCH} is retried. */
public enum Foutsoort {
    /** The user can correct it. */
    GEBRUIKER,
    /** The user may not do this. */
    TOEGANG,
    /** Another system refused or answered wrongly. */
    TEGENPARTIJ,
    /** Something is broken or unreachable; trying again later can help. */
    TECHNISCH
}
