package nl.zaakregie.api.bericht;

import java.time.Instant;
import nl.zaakregie.api.uitgaand.Referentienummer;

/** Inbox: stores an inbound message durably before it is acknowledged and processes it afterwards. */
public interface Inkomend {

    /**
     * Stores a message and checks it with its verwerker. Takes part in the transaction of the caller, who acknowledges
     * after its commit; without one the message has been committed on return.
     *
     * @param sleutel zender and referentienummer; the same key again gives the same outcome without a second effect
     * @param vingerafdruk digest of the message as received
     * @param volgorde what must have been dealt with before this message is processed
     * @return how to answer
     */
    Ontvangst ontvang(Sleutel sleutel, String vingerafdruk, InkomendBericht bericht, Volgorde volgorde);

    /** The same, for a sender with whom no order was agreed. */
    default Ontvangst ontvang(Sleutel sleutel, String vingerafdruk, InkomendBericht bericht) {
        return ontvang(sleutel, vingerafdruk, bericht, Volgorde.AANKOMST);
    }

    /** What keeps a message back. Other senders are never kept back. */
    enum Volgorde {
        /** What the same sender sent before and still waits; not what was parked. */
        AANKOMST,
        /** What the same sender sent before about the same zaak, also when parked; other zaken go on. */
        PER_ZAAK,
        /** Everything the same sender sent before, also when parked. */
        PER_ZENDER
    }

    /**
     * Key of an inbound message.
     *
     * @param zender organisatie, applicatie and administratie of the sender
     */
    record Sleutel(String zender, String referentienummer) {}

    /** How to answer a received message. */
    sealed interface Ontvangst {

        /** Stored, now or before: answer Bv03 with this number and time, the same each time. */
        record Bewaard(Referentienummer antwoordnummer, Instant op, boolean herhaling) implements Ontvangst {}

        /** Same key, other content: StUF016. */
        record NietUniek() implements Ontvangst {}

        /** No plugin is for this message; {@code details} says on what that was judged. */
        record NietOndersteund(String details) implements Ontvangst {}

        /** Checked and refused; nothing was stored. */
        record Geweigerd(java.util.List<nl.zaakregie.api.fout.Foutdetail> details) implements Ontvangst {}
    }
}
