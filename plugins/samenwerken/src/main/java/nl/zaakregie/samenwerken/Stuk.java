package nl.zaakregie.samenwerken;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * Something the team wrote. Never changed: a new version takes its place (INV-24). Masked in {@code toString}.
 *
 * @param titel at most 120 characters, no names
 * @param tekst at most 10000 characters
 * @param antwoord the stuk it is an answer to
 * @param vervangt the version before
 */
record Stuk(
        UUID id,
        DossierId traject,
        Soort soort,
        String titel,
        String tekst,
        MedewerkerId auteur,
        Instant op,
        Optional<UUID> antwoord,
        Optional<UUID> vervangt) {

    enum Soort {
        BERICHT,
        CONCEPT,
        VERSLAG
    }

    @Override
    public String toString() {
        return "Stuk[" + id + "]";
    }
}
