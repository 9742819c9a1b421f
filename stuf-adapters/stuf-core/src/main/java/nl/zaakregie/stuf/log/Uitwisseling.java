package nl.zaakregie.stuf.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Systeem;

/**
 * One message with its answer, as operators see it.
 *
 * @param begin when the message began to come in or to go out
 * @param duur until the answer was complete
 * @param omvang bytes of the message with its envelope; 0 when not known
 * @param inhoud the message with its envelope; empty when the log did not ask for it or it is too large
 */
public record Uitwisseling(
        Richting richting,
        Bericht bericht,
        Afloop afloop,
        Instant begin,
        Duration duur,
        long omvang,
        Optional<Inhoud> inhoud) {

    /**
     * What the message says about itself; nothing of it is known to be right when it was refused.
     *
     * @param service empty when the message was refused before it was recognised
     */
    public record Bericht(
            Optional<StufService> service,
            Optional<Systeem> zender,
            Optional<Systeem> ontvanger,
            Optional<String> referentienummer,
            Optional<String> zaakidentificatie) {

        /** Of what cannot be read at all. */
        public static final Bericht ONLEESBAAR =
                new Bericht(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * @param resultaat berichtcode of the answer (Bv03, La01, Fo03, ...), or {@value #NIET_AFGELEVERD} or {@value #ONBEKEND}
     * @param foutcode StUF code of a refusal
     */
    public record Afloop(String resultaat, Optional<String> foutcode) {

        /** Surely without effect at the receiver. */
        public static final String NIET_AFGELEVERD = "NIET_AFGELEVERD";

        /** Nobody knows whether it had its effect. */
        public static final String ONBEKEND = "ONBEKEND";

        public static Afloop goed(String resultaat) {
            return new Afloop(resultaat, Optional.empty());
        }
    }

    /**
     * The bytes of a message and what is needed to offer it again.
     *
     * @param pad name of the portType it came in at or went to
     * @param soapAction empty when the sender gave none
     */
    public record Inhoud(byte[] bytes, String pad, Optional<String> soapAction) {

        /** Never shows what is in it. */
        @Override
        public String toString() {
            return "Inhoud[" + bytes.length + " bytes, " + pad + "]";
        }

        @Override
        public boolean equals(Object ander) {
            return ander instanceof Inhoud inhoud
                    && java.util.Arrays.equals(bytes, inhoud.bytes)
                    && pad.equals(inhoud.pad)
                    && soapAction.equals(inhoud.soapAction);
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.hashCode(bytes);
        }
    }
}
