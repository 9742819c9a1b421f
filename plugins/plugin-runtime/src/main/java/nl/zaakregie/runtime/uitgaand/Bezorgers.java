package nl.zaakregie.runtime.uitgaand;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import org.jspecify.annotations.Nullable;

/**
 * The deliverers by the simple name of the command they deliver. Read at first use, because deliverers may need what
 * needs the outbox. Thread-safe.
 */
final class Bezorgers {

    private final Supplier<? extends Collection<? extends Bezorger<?>>> bron;
    private volatile @Nullable Map<String, Bezorger<?>> opSoort;

    Bezorgers(Supplier<? extends Collection<? extends Bezorger<?>>> bron) {
        this.bron = bron;
    }

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException when none is installed for this kind */
    @SuppressWarnings("unchecked") // the map is filled by soort()
    <B extends UitgaandBericht> Bezorger<B> voor(B bericht) {
        return (Bezorger<B>) opSoort(bericht.getClass().getSimpleName());
    }

    Bezorger<?> opSoort(String soort) {
        Bezorger<?> bezorger = alle().get(soort);
        if (bezorger == null) {
            throw UitgaandFout.GEEN_BEZORGER.bij(soort);
        }
        return bezorger;
    }

    Set<String> soorten() {
        return alle().keySet();
    }

    private Map<String, Bezorger<?>> alle() {
        Map<String, Bezorger<?>> bekend = opSoort;
        if (bekend == null) {
            bekend = lees();
            opSoort = bekend;
        }
        return bekend;
    }

    private Map<String, Bezorger<?>> lees() {
        Map<String, Bezorger<?>> gelezen = new HashMap<>();
        for (Bezorger<?> bezorger : bron.get()) {
            String soort = bezorger.soort().getSimpleName();
            if (gelezen.put(soort, bezorger) != null) {
                throw new IllegalStateException("Twee bezorgers voor " + soort);
            }
        }
        return Map.copyOf(gelezen);
    }
}
