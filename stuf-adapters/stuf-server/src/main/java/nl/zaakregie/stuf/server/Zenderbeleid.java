package nl.zaakregie.stuf.server;

/**
 * Decides who may ask what. Called once per message, after the service is known and before anything is done with it.
 * Fails closed: what is not known is refused.
 */
public interface Zenderbeleid {

    /**
     * @throws nl.zaakregie.stuf.fout.StufFout StUF010 for an unknown ontvanger, StUF013 for an unknown zender, StUF052 for
     *     a known zender that may not use this service
     */
    void controleer(Berichtkop kop);

    /** How strictly the messages of this sender are held against our schemas. */
    Schemacontrole schemacontrole(Berichtkop kop);

    /** Strictness towards the schemas. */
    enum Schemacontrole {
        /** A message that breaks the schema is refused with StUF055. */
        STRENG,
        /** It is processed and the breach is logged, without values. */
        WAARSCHUW,
        /** The schema is not looked at. */
        UIT
    }
}
