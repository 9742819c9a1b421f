package nl.zaakregie.runtime.uitgaand;

import java.time.Instant;
import java.util.UUID;

/**
 * A row a node has taken. Only who presents this houder may settle it: whoever lost the lease cannot overwrite what the
 * next one did.
 *
 * @param navraag ask before sending
 * @param inhoud the command as JSON
 */
record Claim(Uitgaandregel regel, UUID houder, boolean navraag, String inhoud) {

    Claim met(Instant tijdstip) {
        return new Claim(regel.met(tijdstip), houder, navraag, inhoud);
    }
}
