package nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The present {@link Stand}. Safe for use by several threads; a restart puts it back on {@link Stand#AAN}. */
public final class Schakelaar implements AutoCloseable {

    private final Duration vertraging;
    private final CountDownLatch einde = new CountDownLatch(1);
    private volatile Stand stand = Stand.AAN;

    /** @param vertraging how long {@link Stand#TRAAG} keeps an answer; longer than the time-out of the callers */
    public Schakelaar(Duration vertraging) {
        this.vertraging = vertraging;
    }

    public Stand stand() {
        return stand;
    }

    public void zet(Stand nieuw) {
        stand = nieuw;
    }

    Duration vertraging() {
        return vertraging;
    }

    /** Keeps the calling thread for the delay, or until the application stops. */
    public void houdAntwoordOp() {
        try {
            einde.await(vertraging.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets go of the answers that are being kept. */
    @Override
    public void close() {
        einde.countDown();
    }
}
