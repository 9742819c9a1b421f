package nl.zaakregie.stuf.server;

import nl.zaakregie.stuf.Systeem;
import org.jspecify.annotations.Nullable;

/** Decides who may ask what, before anything is done with a message. Fails closed: what is not known is refused. */
public interface Zenderbeleid {

    /**
     * @param zender absent when the message names none, which questions and synchronous free messages may do
     * @param ontvanger absent likewise
     * @throws nl.zaakregie.stuf.fout.StufFout StUF010 for an unknown ontvanger, StUF013 for an unknown zender
     */
    void controleerPartijen(@Nullable Systeem zender, @Nullable Systeem ontvanger);

    /** @throws nl.zaakregie.stuf.fout.StufFout StUF052 when this zender may not use this service */
    void controleerBevoegdheid(Berichtkop kop);

    /**
     * Whether the request comes from the sender that it names. Asked after {@link #controleerPartijen}.
     *
     * @throws nl.zaakregie.stuf.fout.StufFout StUF052 when it was proved to come from another, or not at all
     */
    default void controleerHerkomst(@Nullable Systeem zender, Herkomst herkomst) {}

    /** How strictly the messages of this sender are held against our schemas. */
    Schemacontrole schemacontrole(@Nullable Systeem zender);

    /** What was agreed with this sender about the order of its messages. */
    default Volgordeafspraak volgorde(@Nullable Systeem zender) {
        return Volgordeafspraak.GEEN;
    }
}
