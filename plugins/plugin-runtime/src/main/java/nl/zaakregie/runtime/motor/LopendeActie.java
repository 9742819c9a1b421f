package nl.zaakregie.runtime.motor;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.zaakregie.api.kern.DossierId;

/**
 * Which dossier's action runs on this thread. The engine carries out commands that an action gives on its own case only
 * when the action has ended; commands on another case must not wait for that.
 */
public final class LopendeActie implements AutoCloseable {

    private static final ThreadLocal<Deque<DossierId>> LOPEND = ThreadLocal.withInitial(ArrayDeque::new);

    private LopendeActie() {}

    static LopendeActie begin(DossierId dossier) {
        LOPEND.get().push(dossier);
        return new LopendeActie();
    }

    /** Whether this thread is inside an action of this dossier. */
    public static boolean isVan(DossierId dossier) {
        return LOPEND.get().contains(dossier);
    }

    @Override
    public void close() {
        LOPEND.get().pop();
        if (LOPEND.get().isEmpty()) {
            LOPEND.remove();
        }
    }
}
