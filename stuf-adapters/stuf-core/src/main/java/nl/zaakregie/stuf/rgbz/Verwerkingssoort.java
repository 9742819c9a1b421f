package nl.zaakregie.stuf.rgbz;

/** What a mutation does with a relation (StUF 03.01); the name is the letter on the wire. */
public enum Verwerkingssoort {
    /** Added: only new. */
    T,
    /** Changed: both. */
    W,
    /** Removed, because it should never have been: only old. */
    V,
    /** Ended: only old, with the end of its period. */
    E,
    /** Replaced: old with its end, new with its begin. */
    R,
    /** Only mentioned. */
    I
}
