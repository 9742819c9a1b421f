package nl.zaakregie.stuf.log;

/** Which way a message went, seen from us. */
public enum Richting {
    INKOMEND,
    UITGAAND
}
