package nl.zaakregie.runtime.uitgaand;

import java.util.Optional;
import nl.zaakregie.api.kern.MedewerkerId;

/** What functioneel beheer decided on a refused command. */
record Besluit(Soort soort, Optional<String> reden, MedewerkerId door) {

    enum Soort {
        HERNIEUWD,
        OVERGESLAGEN
    }
}
