package nl.zaakregie.stuf.server;

/** Strictness towards our schemas of the messages. */
public enum Schemacontrole {
    /** A message that breaks the schema is refused with StUF055. */
    STRENG,
    /** It is processed as far as it can be read; the breach is logged without values. */
    WAARSCHUW,
    /** The schema is not looked at. */
    UIT
}
