package nl.zaakregie.stuf.waarde;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value as a message gives it: filled, explicitly empty, or not mentioned.
 *
 * <p>In an update the three mean: becomes this, becomes empty, stays as it is. An explicitly empty element without
 * noValue says nothing more than that (StUF 03.01: it is not "delete").
 */
public sealed interface StufWaarde<T> {

    /** The element is there with a value. */
    record Gevuld<T>(T inhoud) implements StufWaarde<T> {}

    /**
     * The element is there with xsi:nil.
     *
     * @param reden absent when the sender gave none
     */
    record Leeg<T>(@Nullable NoValue reden) implements StufWaarde<T> {}

    /** The element is not there. */
    record Afwezig<T>() implements StufWaarde<T> {}

    static <T> StufWaarde<T> gevuld(T waarde) {
        return new Gevuld<>(waarde);
    }

    static <T> StufWaarde<T> leeg(NoValue reden) {
        return new Leeg<>(reden);
    }

    static <T> StufWaarde<T> leegZonderReden() {
        return new Leeg<>(null);
    }

    static <T> StufWaarde<T> afwezig() {
        return new Afwezig<>();
    }

    static <T> StufWaarde<T> vanNullable(@Nullable T waarde) {
        return waarde == null ? afwezig() : gevuld(waarde);
    }

    default boolean isGevuld() {
        return this instanceof Gevuld;
    }

    default boolean isLeeg() {
        return this instanceof Leeg;
    }

    default boolean isAfwezig() {
        return this instanceof Afwezig;
    }

    default Optional<T> waarde() {
        return this instanceof Gevuld<T> gevuld ? Optional.of(gevuld.inhoud()) : Optional.empty();
    }

    default @Nullable T ofNull() {
        return this instanceof Gevuld<T> gevuld ? gevuld.inhoud() : null;
    }

    default <R> StufWaarde<R> map(Function<? super T, ? extends R> functie) {
        if (this instanceof Gevuld<T> gevuld) {
            return gevuld(functie.apply(gevuld.inhoud()));
        }
        return this instanceof Leeg<T> leeg ? new Leeg<>(leeg.reden()) : afwezig();
    }
}
