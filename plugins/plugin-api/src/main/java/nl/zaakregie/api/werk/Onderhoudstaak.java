package nl.zaakregie.api.werk;

import java.time.Duration;

/**
 * Work a plugin wants done again and again without anybody asking, e.g. destroying what has expired. The host runs it as
 * the system, on one node at a time, in no transaction. It may be cut off at any point and must be right when done twice.
 *
 * @param naam code, unique within the plugin
 * @param iedere time between two runs over all nodes; at least a second
 * @param werk fails with any exception; then it is tried again after {@code iedere}
 */
public record Onderhoudstaak(String naam, Duration iedere, Runnable werk) {

    public Onderhoudstaak {
        if (iedere.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("Een onderhoudstaak mag hooguit eens per seconde: " + naam);
        }
    }
}
