package nl.zaakregie.runtime.wachtrij;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells a background worker that there is something to do. */
@FunctionalInterface
public interface Wekker {

    void wek();

    /** Wakes once the current transaction has committed; at once when there is none. */
    default void wekNaCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wek();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wek();
            }
        });
    }
}
