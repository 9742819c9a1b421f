package nl.zaakregie.runtime.uitgaand;

/**
 * State of a command in the outbox.
 *
 * <pre>
 * WACHT -> ONDERWEG -> BEVESTIGD
 *   ^         |  `---> AFGEWEZEN -> WACHT (hernieuwd) or OVERGESLAGEN
 *   |         v
 *   `----- NAVRAAG --> BEVESTIGD
 * </pre>
 */
public enum Stand {
    /** To be sent, now or after a delay. */
    WACHT,
    /** In the hands of a node. After a crash it is found here with an expired lease. */
    ONDERWEG,
    /** May have arrived or not: the other side is asked before it is sent again. */
    NAVRAAG,
    /** The other side has it; the content is wiped. */
    BEVESTIGD,
    /** Refused for its content; blocks its dossier until functioneel beheer decides. */
    AFGEWEZEN,
    /** Refused, and given up by functioneel beheer; the content is wiped. */
    OVERGESLAGEN
}
