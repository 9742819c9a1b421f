package nl.zaakregie.api.fout;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Outcome of a use case whose refusal the user can expect.
 *
 * @param <T> what success yields
 */
public sealed interface Uitkomst<T> {

    /** Success. */
    record Gelukt<T>(T waarde) implements Uitkomst<T> {}

    /** Refusal, with the places that are wrong. */
    record Geweigerd<T>(Foutcode foutcode, List<Foutdetail> details) implements Uitkomst<T> {
        public Geweigerd {
            details = List.copyOf(details);
        }
    }

    static <T> Uitkomst<T> gelukt(T waarde) {
        return new Gelukt<>(waarde);
    }

    static <T> Uitkomst<T> geweigerd(Foutcode foutcode) {
        return new Geweigerd<>(foutcode, List.of());
    }

    static <T> Uitkomst<T> geweigerd(Foutcode foutcode, List<Foutdetail> details) {
        return new Geweigerd<>(foutcode, details);
    }

    default <R> Uitkomst<R> map(Function<? super T, ? extends R> f) {
        if (this instanceof Gelukt<T> g) {
            return gelukt(f.apply(g.waarde()));
        }
        Geweigerd<T> w = (Geweigerd<T>) this;
        return geweigerd(w.foutcode(), w.details());
    }

    default Uitkomst<T> bijSucces(Consumer<? super T> doe) {
        if (this instanceof Gelukt<T> g) {
            doe.accept(g.waarde());
        }
        return this;
    }

    /** The value, or the refusal as exception for the edge to translate. */
    default T ofFout() {
        if (this instanceof Gelukt<T> g) {
            return g.waarde();
        }
        Geweigerd<T> w = (Geweigerd<T>) this;
        throw new SociaalDomeinException(w.foutcode(), w.details());
    }
}
