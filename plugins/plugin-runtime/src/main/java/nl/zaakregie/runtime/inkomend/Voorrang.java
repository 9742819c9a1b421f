package nl.zaakregie.runtime.inkomend;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Lets receiving go before processing: a sender waits for its acknowledgement, nobody waits for the worker. Yielding ends
 * after a while, so that processing goes on, slower, under any load. Of this node only. Thread safe.
 */
final class Voorrang {

    private static final Duration KIJK_ELKE = Duration.ofMillis(1);

    private final Duration hoogstens;
    private final AtomicInteger ontvangend = new AtomicInteger();

    /** @param hoogstens how long one message in the queue yields */
    Voorrang(Duration hoogstens) {
        this.hoogstens = hoogstens;
    }

    <T> T voor(Supplier<T> ontvangst) {
        ontvangend.incrementAndGet();
        try {
            return ontvangst.get();
        } finally {
            ontvangend.decrementAndGet();
        }
    }

    /** Returns when nothing is being received, or after a while. */
    void wijk() {
        long einde = System.nanoTime() + hoogstens.toNanos();
        while (ontvangend.get() > 0 && System.nanoTime() < einde) {
            LockSupport.parkNanos(KIJK_ELKE.toNanos());
        }
    }
}
