package nl.zaakregie.triage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;

/** Metingen with a sharp fall that a regisseur still has to look at. Holds no scores. */
interface Dalingen {

    /** @param meting the definitive meting in which it shows */
    record Daling(UUID meting, DossierId dossier, Instant op) {}

    void meld(Daling daling);

    /** Oldest first; without those of a meting that was corrected since. */
    List<Daling> open(Collection<DossierId> dossiers);

    /** @return false when nothing is open for this meting */
    boolean doeAf(UUID meting, MedewerkerId medewerker, Instant op);
}
