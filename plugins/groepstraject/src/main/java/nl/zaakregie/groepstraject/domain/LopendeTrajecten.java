package nl.zaakregie.groepstraject.domain;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.overzicht.LopendTraject;

/** What other plugins ask of a running traject at every step, without reading groep and traject as a whole. */
public interface LopendeTrajecten {

    Optional<LopendTraject> vind(DossierId traject);
}
