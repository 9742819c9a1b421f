package nl.zaakregie.runtime.uitgaand;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.zaakregie.runtime.wachtrij.Mislukking;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Renews the leases of what this node is sending, three times per lease, so that a slow other side is not taken for a
 * crash and the lease itself can be short. Thread-safe.
 */
final class Leases implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Leases.class);
    private static final int KEER_PER_LEASE = 3;

    private final UitgaandWachtrij wachtrij;
    private final TransactionTemplate transactie;
    private final Clock klok;
    private final Duration lease;
    private final Set<UUID> gehouden = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService ritme;

    Leases(UitgaandWachtrij wachtrij, PlatformTransactionManager transactiebeheer, Clock klok, Duration lease) {
        this.wachtrij = wachtrij;
        this.transactie = new TransactionTemplate(transactiebeheer);
        this.klok = klok;
        this.lease = lease;
    }

    void houd(UUID houder) {
        gehouden.add(houder);
    }

    void laatLos(UUID houder) {
        gehouden.remove(houder);
    }

    void verleng() {
        Set<UUID> nu = Set.copyOf(gehouden);
        if (nu.isEmpty()) {
            return;
        }
        try {
            transactie.executeWithoutResult(
                    status -> wachtrij.verleng(nu, klok.instant().plus(lease)));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Lease niet verlengd, aantal={}, fout={}",
                    nu.size(),
                    Mislukking.van(e).code());
        }
    }

    @Override
    public synchronized void start() {
        long tussentijd = lease.toMillis() / KEER_PER_LEASE;
        ScheduledExecutorService nieuw = Executors.newSingleThreadScheduledExecutor(taak -> {
            Thread draad = new Thread(taak, "zr-uitgaand-lease");
            draad.setDaemon(true);
            return draad;
        });
        nieuw.scheduleAtFixedRate(this::verleng, tussentijd, tussentijd, TimeUnit.MILLISECONDS);
        ritme = nieuw;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService oud = ritme;
        if (oud != null) {
            oud.shutdown();
            ritme = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return ritme != null;
    }

    /** Before the worker starts and after it has stopped. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }
}
