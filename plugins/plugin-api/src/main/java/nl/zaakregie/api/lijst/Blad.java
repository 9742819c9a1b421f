package nl.zaakregie.api.lijst;

import java.util.AbstractList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One page of a list, which knows where the next begins. Immutable; equal to every list of the same rows.
 *
 * @param <T> a row
 */
public final class Blad<T> extends AbstractList<T> {

    static final int LAATSTE = -1;

    private final List<T> regels;
    private final int volgende;

    Blad(List<T> regels, int volgende) {
        this.regels = List.copyOf(regels);
        this.volgende = volgende;
    }

    /** Where the next page begins; empty on the last. */
    public OptionalInt volgende() {
        return volgende == LAATSTE ? OptionalInt.empty() : OptionalInt.of(volgende);
    }

    /** The same page with its rows in another form; rows may fall away, e.g. what may not be released. */
    public <R> Blad<R> als(Function<? super List<T>, List<R>> omzetting) {
        return new Blad<>(omzetting.apply(regels), volgende);
    }

    @Override
    public T get(int plaats) {
        return regels.get(plaats);
    }

    @Override
    public int size() {
        return regels.size();
    }
}
