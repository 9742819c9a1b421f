package nl.zaakregie.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the templates of the municipality are kept (AF-03.3). */
public interface Bibliotheek {

    /** By name; those that are not offered any more included. */
    List<Sjabloon> alle();

    Optional<Sjabloon> vind(UUID id);

    /**
     * Writes a new one, or a new version of one.
     *
     * @return false when another version was written meanwhile; then nothing is
     */
    boolean bewaar(Sjabloon sjabloon);
}
