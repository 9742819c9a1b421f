package nl.zaakregie.runtime.wachtrij;

import nl.zaakregie.api.uitgaand.Netwerk;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells {@link Netwerk} whether a Spring transaction is active on this thread. */
public final class SpringTransactiestand implements Netwerk.Transactiestand {

    @Override
    public boolean isActief() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }
}
