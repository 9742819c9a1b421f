package nl.zaakregie.berichtenlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.log.Uitwisseling;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes exchanges at once and writes them a little later, many in one transaction. A full queue or a failing database costs
 * rows of the log, never an exchange; {@link #gemist()} counts them. What is in the queue when the process is killed is lost.
 */
final class AsynchroonBerichtenlog implements Berichtenlog, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AsynchroonBerichtenlog.class);
    private static final int RUIMTE = 5_000;
    private static final int TEGELIJK = 200;

    /** How long the first row waits for others: each transaction costs the database as much as a message that comes in. */
    private static final Duration VERZAMELEN = Duration.ofMillis(50);

    private static final Duration AFSLUITEN = Duration.ofSeconds(5);

    private final BlockingQueue<Uitwisseling> rij = new ArrayBlockingQueue<>(RUIMTE);
    private final AtomicLong gemist = new AtomicLong();
    private final LogRepository repository;
    private final TransactionOperations transactie;
    private final @Nullable Inhoudkluis kluis;
    private final Thread schrijver;
    private volatile boolean gestopt;

    /** @param kluis absent when no content is kept */
    AsynchroonBerichtenlog(LogRepository repository, TransactionOperations transactie, @Nullable Inhoudkluis kluis) {
        this.repository = repository;
        this.transactie = transactie;
        this.kluis = kluis;
        this.schrijver = new Thread(this::schrijf, "berichtenlog");
        this.schrijver.setDaemon(true);
        this.schrijver.start();
    }

    @Override
    public void noteer(Uitwisseling uitwisseling) {
        if (gestopt || !rij.offer(uitwisseling)) {
            gemist.incrementAndGet();
        }
    }

    @Override
    public int hoogsteInhoud() {
        return kluis == null ? 0 : kluis.hoogste();
    }

    /** Exchanges that are not in the log since the start of this node. */
    long gemist() {
        return gemist.get();
    }

    private void schrijf() {
        List<Uitwisseling> partij = new ArrayList<>(TEGELIJK);
        while (!gestopt || !rij.isEmpty()) {
            try {
                Uitwisseling eerste = rij.poll(200, TimeUnit.MILLISECONDS);
                if (eerste != null) {
                    partij.add(eerste);
                    verzamel();
                    rij.drainTo(partij, TEGELIJK - 1);
                    bewaar(partij);
                    partij.clear();
                }
            } catch (InterruptedException e) {
                gestopt = true;
            }
        }
    }

    private void verzamel() {
        if (!gestopt && rij.size() < TEGELIJK) {
            LockSupport.parkNanos(VERZAMELEN.toNanos());
        }
    }

    private void bewaar(List<Uitwisseling> partij) {
        try {
            transactie.executeWithoutResult(status -> {
                List<Logregel> regels = partij.stream()
                        .map(u -> Logregel.van(UUID.randomUUID(), u))
                        .toList();
                repository.voegToe(regels);
                for (int i = 0; i < regels.size(); i++) {
                    bewaarInhoud(regels.get(i).id(), partij.get(i));
                }
            });
        } catch (RuntimeException e) {
            long totaal = gemist.addAndGet(partij.size());
            LOG.error(
                    "Berichtenlog niet geschreven, regels={}, gemist={}, fout={}",
                    partij.size(),
                    totaal,
                    e.getClass().getName());
        }
    }

    private void bewaarInhoud(UUID id, Uitwisseling uitwisseling) {
        Inhoudkluis doel = kluis;
        if (doel != null) {
            uitwisseling.inhoud().ifPresent(inhoud -> doel.bewaar(id, uitwisseling.begin(), inhoud));
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        gestopt = true;
        schrijver.join(AFSLUITEN.toMillis());
    }
}
