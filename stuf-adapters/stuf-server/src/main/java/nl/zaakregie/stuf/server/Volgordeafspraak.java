package nl.zaakregie.stuf.server;

/**
 * What was agreed with a sender about the order of its messages. StUF 03.01 lets the receiver choose: independent messages
 * need not be processed in the order of sending, and StUF019 is for who has agreed on it.
 *
 * @param volgorde what must have been dealt with before a message is processed
 * @param tijdstipOplopend a new message whose tijdstipBericht is not later than that of the former is refused with StUF019
 */
public record Volgordeafspraak(Volgorde volgorde, boolean tijdstipOplopend) {

    /** Nothing was agreed. */
    public static final Volgordeafspraak GEEN = new Volgordeafspraak(Volgorde.AANKOMST, false);

    /** What keeps a message back. Other senders are never kept back. */
    public enum Volgorde {
        /** Only what the sender sent before and could not be processed yet for a technical reason. */
        AANKOMST,
        /** Everything it sent before about the same zaak, also what a person must look at. */
        PER_ZAAK,
        /** Everything it sent before. */
        PER_ZENDER
    }

    /** Whether its messages must be taken in one by one, so that the order of arrival is one. */
    public boolean eenVoorEen() {
        return tijdstipOplopend || volgorde != Volgorde.AANKOMST;
    }
}
