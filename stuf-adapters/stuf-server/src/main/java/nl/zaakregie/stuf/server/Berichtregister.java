package nl.zaakregie.stuf.server;

import java.util.function.Supplier;

/**
 * Remembers which messages have had their effect, so that each has it exactly once.
 *
 * <p>One method serves both ways of receiving. A zakenmagazijn does all its work in {@code verwerking}: register row and
 * effect commit together. A bridge only stores the message in {@code verwerking} and works later. Either way the answer
 * leaves after the commit, so a crash at any moment leaves nothing (the sender repeats) or everything (the repeat gets the
 * same answer).
 *
 * <p>An implementation must hold the contract of {@code BerichtregisterContract} (test-jar):
 * <ul>
 *   <li>new key: runs {@code verwerking} once, in the transaction that also stores key, vingerafdruk and answer;
 *   <li>known key, same vingerafdruk: gives the stored answer, runs nothing;
 *   <li>known key, other vingerafdruk: throws {@link nl.zaakregie.stuf.fout.StufFout} StUF016, runs nothing;
 *   <li>{@code verwerking} throws: rolls everything back, the key too, and throws the same exception, so that the sender
 *       can repeat;
 *   <li>the same key from two threads or nodes at once: the second waits for the first and then follows these rules.
 * </ul>
 */
public interface Berichtregister {

    /**
     * @param vingerafdruk digest of the content, 64 hexadecimal digits; white space and prefixes do not count
     * @param verwerking has the effect and gives the answer as XML text without envelope, a few kB at most
     * @return the answer for the sender: new, or that of the first time
     */
    String ontvang(Berichtsleutel sleutel, String vingerafdruk, Supplier<String> verwerking);

    /**
     * The same for an answer that does not depend on what the effect gives, such as Bv03. A register can then store it
     * together with the key.
     *
     * @param antwoord for a new message; a repeat gets that of the first time
     */
    default String ontvang(Berichtsleutel sleutel, String vingerafdruk, String antwoord, Runnable verwerking) {
        return ontvang(sleutel, vingerafdruk, () -> {
            verwerking.run();
            return antwoord;
        });
    }

    /**
     * The same for an effect that is no more than storing the message for later ({@link Dienst#gebundeld}). A register may then
     * take the message together with those of other senders; what one of them gets does not depend on the others.
     */
    default String ontvangGebundeld(Berichtsleutel sleutel, String vingerafdruk, String antwoord, Runnable verwerking) {
        return ontvang(sleutel, vingerafdruk, antwoord, verwerking);
    }

    /**
     * Takes the place of a new message in the order that was agreed with its sender. Called first in {@code verwerking}, and
     * only when there is such an agreement. Until the transaction ends no other message of this sender gets past here, also
     * on another node, so that they commit in the order of arrival.
     *
     * @throws nl.zaakregie.stuf.fout.StufFout StUF019 when that was agreed and its tijdstipBericht is not later than that of
     *     every message this sender had accepted before
     */
    void neemPlaats(Berichtkop kop, Volgordeafspraak afspraak);
}
