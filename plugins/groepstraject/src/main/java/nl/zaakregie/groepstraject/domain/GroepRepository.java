package nl.zaakregie.groepstraject.domain;

import java.util.Optional;
import nl.zaakregie.api.kern.GroepId;

/** Store of groepen. */
public interface GroepRepository {

    Optional<Groep> vind(GroepId id);

    Optional<Groep> vindOpSleutel(Combinatiesleutel sleutel);

    /**
     * Stores a new groep.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException GROEP_BESTAAT_AL when another was made at the same time
     */
    void bewaar(Groep groep);

    /**
     * Stores a change.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException GELIJKTIJDIG_GEWIJZIGD when somebody else was first, or
     *     GROEP_BESTAAT_AL when another groep has these clients by now
     */
    void wijzig(Groep groep);
}
