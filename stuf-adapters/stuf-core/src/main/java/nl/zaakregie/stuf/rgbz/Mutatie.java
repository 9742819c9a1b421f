package nl.zaakregie.stuf.rgbz;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Change of one relation.
 *
 * @param oud   absent with T
 * @param nieuw absent with V and E
 */
public record Mutatie<T>(
        Verwerkingssoort soort, @Nullable T oud, @Nullable T nieuw) {

    public Mutatie {
        if (oud == null && nieuw == null) {
            throw new IllegalArgumentException("Een mutatie heeft een oude of een nieuwe relatie");
        }
    }

    public static <T> Mutatie<T> toevoegen(T nieuw) {
        return new Mutatie<>(Verwerkingssoort.T, null, nieuw);
    }

    /** The period of the relation must hold the end. */
    public static <T> Mutatie<T> beeindigen(T oud) {
        return new Mutatie<>(Verwerkingssoort.E, oud, null);
    }

    public static <T> Mutatie<T> verwijderen(T oud) {
        return new Mutatie<>(Verwerkingssoort.V, oud, null);
    }

    public static <T> Mutatie<T> wijzigen(T oud, T nieuw) {
        return new Mutatie<>(Verwerkingssoort.W, oud, nieuw);
    }

    public static <T> Mutatie<T> vervangen(T oud, T nieuw) {
        return new Mutatie<>(Verwerkingssoort.R, oud, nieuw);
    }

    /** The side that says which relation it is: the new one when there is one. */
    public T aanwezig() {
        return nieuw != null ? nieuw : Objects.requireNonNull(oud);
    }
}
