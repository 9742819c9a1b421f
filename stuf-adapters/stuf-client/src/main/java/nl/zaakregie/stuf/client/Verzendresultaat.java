package nl.zaakregie.stuf.client;

import java.util.Optional;
import java.util.function.Function;
import nl.zaakregie.stuf.bericht.Foutmelding;

/**
 * What is known after one attempt to send. The four cases are the four things an outbox does next: confirm, put before a
 * person, send again unchanged, ask before sending again (ZDS 1.2, StUF 03.01 retry rules).
 *
 * @param <T> content of a good answer
 */
public sealed interface Verzendresultaat<T> {

    /** The receiver answered Bv03, Bv02, Du02 or La01. */
    record Beantwoord<T>(T antwoord) implements Verzendresultaat<T> {}

    /** Code in a {@link Foutmelding} of a SOAP fault that holds no StUF code. */
    String ZONDER_CODE = "onbekend";

    /**
     * The receiver refused this content; sending it again unchanged cannot help.
     *
     * @param fout its texts come from a foreign system and may hold personal data: for functioneel beheer, not for a log
     */
    record Afgewezen<T>(Foutmelding fout) implements Verzendresultaat<T> {}

    /**
     * Surely without effect at the receiver: no connection, refused before processing, or a StUF fault with plek server.
     *
     * @param reden short technical reason without content of the message, fit for a log
     * @param fout the StUF fault, when the receiver gave one
     */
    record NietAfgeleverd<T>(String reden, Optional<Foutmelding> fout) implements Verzendresultaat<T> {}

    /**
     * The message may or may not have been processed: no answer in time, connection lost, or an answer nobody can read.
     *
     * @param reden short technical reason without content of the message, fit for a log
     */
    record Onbekend<T>(String reden) implements Verzendresultaat<T> {}

    /** True when the receiver answered as hoped. */
    default boolean isBeantwoord() {
        return this instanceof Beantwoord;
    }

    /** The good answer, when there is one. */
    default Optional<T> mogelijkAntwoord() {
        return this instanceof Beantwoord<T> goed ? Optional.of(goed.antwoord()) : Optional.empty();
    }

    /** Converts a good answer; the other three cases stay what they are. */
    default <R> Verzendresultaat<R> map(Function<? super T, ? extends R> omzetting) {
        if (this instanceof Beantwoord<T> goed) {
            return new Beantwoord<>(omzetting.apply(goed.antwoord()));
        }
        if (this instanceof Afgewezen<T> afgewezen) {
            return new Afgewezen<>(afgewezen.fout());
        }
        if (this instanceof NietAfgeleverd<T> niet) {
            return new NietAfgeleverd<>(niet.reden(), niet.fout());
        }
        return new Onbekend<>(((Onbekend<T>) this).reden());
    }
}
