package nl.zaakregie.api.overzicht;

import java.util.Optional;
import java.util.UUID;

/** What others may ask of metingen. Raw: the asker decides what may be shown to whom. */
@FunctionalInterface
public interface Meetscores {

    /** The score a definitive meting gives for this domain; empty when it gives none. */
    Optional<Meetscore> vind(UUID meting, String domein);
}
