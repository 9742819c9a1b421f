package nl.zaakregie.testkit.gelijktijdig;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does several things at the same moment, each on a thread of its own. */
public final class Tegelijk {

    private static final int SECONDEN = 60;

    private Tegelijk() {}

    /**
     * @return what each gave, in the order they were given
     * @throws java.util.concurrent.ExecutionException what the first of them threw
     * @throws java.util.concurrent.CancellationException when one takes longer than a minute
     */
    public static <T> List<T> doe(List<Callable<T>> werk) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(werk.size());
        CyclicBarrier startschot = new CyclicBarrier(werk.size());
        try {
            List<Callable<T>> klaar = werk.stream()
                    .<Callable<T>>map(opdracht -> () -> {
                        startschot.await(SECONDEN, TimeUnit.SECONDS);
                        return opdracht.call();
                    })
                    .toList();
            List<T> uitkomsten = new ArrayList<>();
            for (Future<T> uitkomst : draden.invokeAll(klaar, SECONDEN, TimeUnit.SECONDS)) {
                uitkomsten.add(uitkomst.get());
            }
            return uitkomsten;
        } finally {
            draden.shutdownNow();
        }
    }
}
