package nl.zaakregie.cmis;

import java.util.function.Function;

/**
 * Outcome of one call on the DMS, told by how sure we are that it had effect.
 *
 * <p>The four kinds ask for four reactions: go on, show a person, try again, or ask first and then try again.
 *
 * @param <T> what a successful call gives
 */
public sealed interface CmisAntwoord<T> {

    /** The DMS did it and said so. */
    record Gelukt<T>(T waarde) implements CmisAntwoord<T> {}

    /**
     * The DMS (or our own check before the call) refused; the same call will be refused again. Nothing was changed.
     *
     * @param toelichting Dutch, without document data; never the text of the DMS
     */
    record Geweigerd<T>(CmisFout fout, String toelichting) implements CmisAntwoord<T> {}

    /**
     * The call surely had no effect (no connection, HTTP 503, or it failed while still reading). May be repeated.
     *
     * @param oorzaak kind of failure, for example {@code ConnectException}
     */
    record NietBezorgd<T>(String oorzaak) implements CmisAntwoord<T> {}

    /**
     * The call may have had effect (time-out, connection lost, HTTP 500). Ask with {@link Documentopslag#vind} or
     * {@link Documentopslag#zaakmapBestaat} before repeating.
     *
     * @param oorzaak kind of failure, for example {@code SocketTimeoutException}
     */
    record Onzeker<T>(String oorzaak) implements CmisAntwoord<T> {}

    static <T> CmisAntwoord<T> gelukt(T waarde) {
        return new Gelukt<>(waarde);
    }

    static <T> CmisAntwoord<T> geweigerd(CmisFout fout) {
        return new Geweigerd<>(fout, fout.omschrijving());
    }

    /** The same outcome, with the value of a successful call turned into another. */
    default <R> CmisAntwoord<R> map(Function<? super T, ? extends R> omzetting) {
        return dan(waarde -> new Gelukt<>(omzetting.apply(waarde)));
    }

    /** The next call when this one succeeded, otherwise this outcome. */
    default <R> CmisAntwoord<R> dan(Function<? super T, ? extends CmisAntwoord<R>> vervolg) {
        if (this instanceof Gelukt<T> gelukt) {
            return vervolg.apply(gelukt.waarde());
        }
        if (this instanceof Geweigerd<T> geweigerd) {
            return new Geweigerd<>(geweigerd.fout(), geweigerd.toelichting());
        }
        if (this instanceof Onzeker<T> onzeker) {
            return new Onzeker<>(onzeker.oorzaak());
        }
        return new NietBezorgd<>(((NietBezorgd<T>) this).oorzaak());
    }
}
