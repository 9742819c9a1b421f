package nl.zaakregie.stuf.log;

import java.util.List;

/**
 * Is told of every exchange, after it. Called on the thread of the exchange: an implementation must return at once and
 * must not throw, since a log of operations never stops the operations. Thread-safe.
 */
public interface Berichtenlog {

    /** Keeps nothing. */
    Berichtenlog GEEN = uitwisseling -> {};

    void noteer(Uitwisseling uitwisseling);

    /** Largest message, in bytes, of which the content is wanted too; 0 = no content at all. */
    default int hoogsteInhoud() {
        return 0;
    }

    /** All of these; one that throws does not keep the others from it, nor the caller. */
    static Berichtenlog samen(List<Berichtenlog> logs) {
        return logs.isEmpty() ? GEEN : new Samengesteld(logs);
    }
}
