package nl.zaakregie.runtime.wachtrij;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.zaakregie.runtime.gebruiker.Systeemidentiteit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Threads that take one step after another as long as there is work, and otherwise wait until they are woken or the
 * polling interval is over. Works as the system. Starts after and stops before the web server; a step in progress is
 * finished first. What kills the process in a step must be repaired by the next claim, not here.
 */
public final class Achtergrondwerker implements SmartLifecycle, Wekker {

    private static final Logger LOG = LoggerFactory.getLogger(Achtergrondwerker.class);
    private static final Duration WACHT_BIJ_STOP = Duration.ofSeconds(20);

    private final String naam;
    private final int aantal;
    private final Duration peilinterval;
    private final Stap stap;
    private final Semaphore bel = new Semaphore(0);
    private volatile boolean loopt;
    private volatile List<Thread> draden = List.of();

    /** One unit of work in its own transaction. */
    @FunctionalInterface
    public interface Stap {

        /** @return whether there was work, so that looking again at once makes sense */
        boolean neem();
    }

    public Achtergrondwerker(String naam, int aantal, Duration peilinterval, Stap stap) {
        this.naam = naam;
        this.aantal = aantal;
        this.peilinterval = peilinterval;
        this.stap = stap;
    }

    @Override
    public void wek() {
        if (bel.availablePermits() < aantal) {
            bel.release();
        }
    }

    @Override
    public synchronized void start() {
        loopt = true;
        draden = IntStream.rangeClosed(1, aantal).mapToObj(this::draad).toList();
        draden.forEach(Thread::start);
    }

    private Thread draad(int nummer) {
        Thread draad = new Thread(() -> Systeemidentiteit.doe(this::werk), "zr-" + naam + "-" + nummer);
        draad.setDaemon(true);
        return draad;
    }

    private void werk() {
        while (loopt) {
            if (probeer()) {
                wek(); // there may be work for another thread too
            } else {
                wacht();
            }
        }
    }

    private boolean probeer() {
        try {
            return stap.neem();
        } catch (RuntimeException | Error e) { // an Error must not silently cost a thread
            LOG.warn(
                    "Achtergrondwerk niet gelukt, wachtrij={}, fout={}",
                    naam,
                    Mislukking.van(e).code());
            return false;
        }
    }

    private void wacht() {
        try {
            bel.tryAcquire(peilinterval.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            loopt = false;
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        loopt = false;
        bel.release(aantal);
        long einde = System.nanoTime() + WACHT_BIJ_STOP.toNanos();
        for (Thread draad : draden) {
            wachtOp(draad, einde);
        }
        draden = List.of();
    }

    private static void wachtOp(Thread draad, long einde) {
        try {
            long rest = TimeUnit.NANOSECONDS.toMillis(einde - System.nanoTime());
            draad.join(Math.max(1, rest));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (draad.isAlive()) {
            draad.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return loopt;
    }
}
