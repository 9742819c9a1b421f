package nl.zaakregie.stuf.server;

import java.time.Instant;

/**
 * Remembers the Nonces and signatures of WS-Security that were accepted, so that a message that somebody caught cannot be sent
 * again. With several nodes it must be one register for all. Thread-safe.
 */
public interface Herhalingsregister {

    /**
     * @param kenmerk digest of what must not come twice, 64 hexadecimal digits
     * @param vervalt from then on it would be refused for its age
     * @return false when it was seen before
     */
    boolean nieuw(String kenmerk, Instant vervalt);
}
