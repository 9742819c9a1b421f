package nl.zaakregie.benchmark.dossier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Walks paths one after another on a number of threads. */
final class Zakenmeting {

    private Zakenmeting() {}

    /** What one measurement gave; processor time of the JVM and the database, until the work in the background is done. */
    record Uitslag(double perSeconde, double processorMs) {}

    /** @param stilte waits for the work in the background */
    static Uitslag meet(Supplier<Runnable> pad, int draden, int seconden, Processortijd processor, Runnable stilte)
            throws InterruptedException {
        stilte.run();
        Duration voor = processor.nu();
        AtomicLong klaar = new AtomicLong();
        long begin = System.nanoTime();
        long einde = begin + seconden * 1_000_000_000L;
        ExecutorService uitvoerder = Executors.newFixedThreadPool(draden);
        List<Future<?>> lopend = new ArrayList<>();
        for (int i = 0; i < draden; i++) {
            Runnable stappen = pad.get();
            lopend.add(uitvoerder.submit(() -> {
                while (System.nanoTime() < einde) {
                    stappen.run();
                    klaar.incrementAndGet();
                }
            }));
        }
        wacht(lopend);
        uitvoerder.shutdown();
        double perSeconde = klaar.get() * 1e9 / (System.nanoTime() - begin);
        stilte.run();
        return new Uitslag(perSeconde, processor.nu().minus(voor).toNanos() / 1e6 / klaar.get());
    }

    private static void wacht(List<Future<?>> lopend) throws InterruptedException {
        for (Future<?> draad : lopend) {
            try {
                draad.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("Een pad is niet afgelopen", e.getCause());
            }
        }
    }
}
