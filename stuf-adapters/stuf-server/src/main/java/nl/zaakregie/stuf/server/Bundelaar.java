package nl.zaakregie.stuf.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Threads that come with the same kind of work at the same time let one of them do it for all. Who finds nobody at work begins
 * at once, so nobody ever waits for others to come; what came meanwhile is the next bundle, and the first of it does that.
 * Thread safe.
 *
 * @param <S> piece of work
 */
final class Bundelaar<S> {

    private final int hoogstens;
    private final Function<List<S>, List<Boolean>> werk;
    private final Queue<Plaats<S>> wachtend = new ArrayDeque<>();
    private boolean bezig;

    /**
     * @param hoogstens pieces in a bundle
     * @param werk does pieces, in order of arrival, and says of each whether it is done
     */
    Bundelaar(int hoogstens, Function<List<S>, List<Boolean>> werk) {
        this.hoogstens = hoogstens;
        this.werk = werk;
    }

    /** @return what the work said of this piece; false as well when the bundle failed as a whole */
    boolean doe(S stuk) {
        Plaats<S> plaats = new Plaats<>(stuk, new CompletableFuture<>());
        Beurt beurt = begint(plaats) ? Beurt.EERSTE : plaats.beurt().join();
        if (beurt == Beurt.EERSTE) {
            return doeVoorAllen(plaats);
        }
        return beurt == Beurt.GEDAAN;
    }

    private synchronized boolean begint(Plaats<S> plaats) {
        if (bezig) {
            wachtend.add(plaats);
            return false;
        }
        bezig = true;
        return true;
    }

    private boolean doeVoorAllen(Plaats<S> eigen) {
        List<Plaats<S>> bundel = neem(eigen);
        List<Boolean> gedaan = List.of();
        try {
            gedaan = werk.apply(bundel.stream().map(Plaats::stuk).toList());
        } finally { // an Error too must not leave the others waiting
            for (int i = 1; i < bundel.size(); i++) {
                bundel.get(i).beurt().complete(i < gedaan.size() && gedaan.get(i) ? Beurt.GEDAAN : Beurt.NIET_GEDAAN);
            }
            volgende();
        }
        return gedaan.get(0);
    }

    private synchronized List<Plaats<S>> neem(Plaats<S> eigen) {
        List<Plaats<S>> bundel = new ArrayList<>();
        bundel.add(eigen);
        while (bundel.size() < hoogstens && !wachtend.isEmpty()) {
            bundel.add(wachtend.remove());
        }
        return bundel;
    }

    private synchronized void volgende() {
        Plaats<S> eerste = wachtend.poll();
        if (eerste == null) {
            bezig = false;
        } else {
            eerste.beurt().complete(Beurt.EERSTE);
        }
    }

    private enum Beurt {
        /** Nobody is at work any more; this thread goes first. */
        EERSTE,
        GEDAAN,
        NIET_GEDAAN
    }

    private record Plaats<S>(S stuk, CompletableFuture<Beurt> beurt) {}
}
