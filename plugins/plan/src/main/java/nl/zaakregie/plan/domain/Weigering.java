package nl.zaakregie.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;

/**
 * Outcome of a chain of rules: the first one that objects, or none.
 *
 * @param foutcode empty when nothing objects
 */
public record Weigering(Optional<Foutcode> foutcode, List<Foutdetail> details) {

    private static final Weigering GEEN = new Weigering(Optional.empty(), List.of());

    public Weigering {
        details = List.copyOf(details);
    }

    public static Weigering geen() {
        return GEEN;
    }

    public static Weigering om(Foutcode foutcode) {
        return om(foutcode, List.of());
    }

    public static Weigering om(Foutcode foutcode, List<Foutdetail> details) {
        return new Weigering(Optional.of(foutcode), details);
    }

    /** Asks the next rule, unless one has objected. */
    public Weigering of(Supplier<Weigering> regel) {
        return foutcode.isPresent() ? this : regel.get();
    }

    /** The outcome when no rule objects. */
    public <T> Uitkomst<T> geeft(Supplier<T> waarde) {
        return foutcode.map(code -> Uitkomst.<T>geweigerd(code, details))
                .orElseGet(() -> Uitkomst.gelukt(waarde.get()));
    }
}
