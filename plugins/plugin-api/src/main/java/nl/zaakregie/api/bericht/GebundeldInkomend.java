package nl.zaakregie.api.bericht;

import java.util.List;
import java.util.Optional;

/**
 * An inbox of which many messages can be stored in one transaction. Checking a message and storing it are apart here: each
 * message is checked on the thread of its own request, so that what is refused is refused alone, and what is left is rows.
 */
public interface GebundeldInkomend extends Inkomend {

    /**
     * Runs {@code aanbod} on this thread; what it offers to {@link #ontvang} is checked and made ready, not stored. Reads
     * only, takes no part in a transaction.
     *
     * @param aanbod does nothing else than offering messages to this inbox; what it throws is thrown here
     * @return empty when one of its messages is refused; offered to {@link #ontvang} in a transaction it gets the right answer,
     *     also when it was accepted before
     */
    Optional<Stuk> bereidVoor(Runnable aanbod);

    /**
     * Stores all of it, in the order given, in the transaction of the caller.
     *
     * @throws RuntimeException when one of the messages has been stored before; then that transaction
     *     must be rolled back and each message offered alone
     */
    void bewaar(List<Stuk> stukken);

    /** What one request offered, checked. Only for the inbox that gave it, used once. */
    interface Stuk {}
}
