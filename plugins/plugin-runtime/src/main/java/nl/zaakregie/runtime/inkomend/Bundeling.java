package nl.zaakregie.runtime.inkomend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.GebundeldInkomend.Stuk;
import org.jspecify.annotations.Nullable;

/** What this thread is making ready to be stored together with messages of others. */
final class Bundeling {

    private final ThreadLocal<@Nullable Aanbod> aanbod = new ThreadLocal<>();

    /** What one request offered, in order. */
    record Berichten(List<NieuwBericht> berichten) implements Stuk {}

    /** Empty when nothing is being made ready on this thread. */
    Optional<Aanbod> lopend() {
        return Optional.ofNullable(aanbod.get());
    }

    /** @return empty when {@code werk} offered something that is refused */
    Optional<Stuk> verzamel(Runnable werk) {
        if (aanbod.get() != null) {
            throw new IllegalStateException("een bundel in een bundel");
        }
        Aanbod nieuw = new Aanbod();
        aanbod.set(nieuw);
        try {
            werk.run();
        } finally {
            aanbod.remove();
        }
        return nieuw.geweigerd ? Optional.empty() : Optional.of(new Berichten(List.copyOf(nieuw.berichten)));
    }

    /** Of one request. */
    static final class Aanbod {

        private final List<NieuwBericht> berichten = new ArrayList<>();
        private boolean geweigerd;

        void neemOp(NieuwBericht bericht) {
            berichten.add(bericht);
        }

        void weiger() {
            geweigerd = true;
        }
    }
}
